import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectedPlace, patchOf, readBytes, readMistakes } from '../content/mistakes.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** Mistakes of the corpus, spread over its groups; no two of a batch change the same file. */
const BATCHES = [
	[
		'ids: a sector that does not exist',
		'numbers: a length with two digits swapped',
		'typography: a half-width comma in Chinese',
		'numbers: a decimal comma in the wrong place',
		'ids: a source of a claim that does not exist',
		'dates: a year with a fraction',
		'figures-and-places: a Chinese city at the pole',
		'other-fields: a key that no theme has',
		'other-fields: a key that no topic has',
		'figures-and-places: a share above the whole',
		'figures-and-places: half a worker',
		'figures-and-places: a distance in vehicles',
		'figures-and-places: a Russian region in the tropics',
		'other-fields: a source of a day 32',
		'other-fields: a link to a source read in a reproduction',
		'other-fields: a text without a description',
		'ids: a link between two projects on both sides',
		'sources: a source that nothing cites',
		'file-places: facts.yml',
		'file-places: Latin-1',
		'file-places: an interface with a list',
	],
	[
		'links-and-hidden: an expression in the text',
		'citations: a citation without @',
		'texts: a Russian paragraph without a citation',
		'figures-and-places: a length in tonnes',
		'texts: facts that are deleted',
		'texts: a sector without facts',
		'file-places: a folder in an entry',
	],
	[
		'yaml: a tag',
		'links-and-hidden: a brace that does not close',
		'texts: a title with HTML',
		'texts: a Russian description that is too long',
		'yaml: a tag in a source',
	],
];
const corpus = readMistakes();
const bytes = readBytes();
const batches = BATCHES.map((names) =>
	names.map((name) => {
		const mistake = corpus.find(({ group, name: own }) => `${group}: ${own}` === name);
		if (!mistake) throw new Error(`the corpus holds no mistake "${name}"`);
		return { mistake, patch: patchOf(mistake, bytes) };
	}),
);

describe('a build of content with mistakes', () => {
	let copy: ProjectCopy;
	beforeAll(() => {
		copy = copyProject();
	});
	afterAll(() => copy.remove());

	test.each(batches.map((patches, index) => ({ patches, number: index + 1 })))(
		'names each mistake of batch $number with its file, line and rule, and fails',
		({ patches }) => {
			const paths = patches.flatMap(({ patch }) => [...patch.keys()]);
			expect(new Set(paths).size).toBe(paths.length);
			try {
				for (const { patch } of patches) for (const [path, file] of patch) put(join(copy.folder, path), file);
				const { code, output } = copy.build();
				expect(code).toBe(1);
				for (const { mistake, patch } of patches) {
					const { file, line } = expectedPlace(mistake, bytes, patch);
					expect(output, mistake.name).toMatch(
						new RegExp(`${file.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}:${line}:\\d+ error ${mistake.rule}  `),
					);
				}
			} finally {
				for (const { patch } of patches) for (const path of patch.keys()) put(join(copy.folder, path), bytes.get(path));
			}
		},
	);

	test('leaves the copy as it was', () => {
		for (const [path, file] of bytes) expect(readFileSync(join(copy.folder, path)).equals(file), path).toBe(true);
	});
});

function put(path: string, file: Uint8Array | undefined): void {
	if (!file) return rmSync(path, { force: true });
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, file);
}
