import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { emptyContent, type Content } from '../../src/catalogue/content.ts';
import {
	CONTENT_DIR,
	parseContent,
	readContent,
	type ContentFile,
	type ContentOnDisk,
} from '../../src/catalogue/disk.ts';
import type { Problem } from '../../src/catalogue/problem.ts';
import { readingRules } from '../../src/checks/reading-rules.ts';
import { rules } from '../../src/checks/rules.ts';

/**
 * One mistake: a small patch on a real entry, and the rule that must name it. Paths are below `src/content/`. The text
 * to replace occurs once; `<hash>` in it stands for the hash that the file records. Where neither `line` nor `lineOf` is given, the first line that the patch changes is the one.
 */
export interface Mistake {
	/** The fixture that it stands in, without its extension. */
	group: string;
	name: string;
	file: string;
	find?: string;
	replace?: string;
	append?: string;
	prepend?: string;
	/** The whole text of the file. */
	create?: string;
	delete?: true;
	/** The new path. */
	rename?: string;
	/** How the patched text is written, where it is not UTF-8. */
	encoding?: 'latin1' | 'utf16le';
	rule: string;
	/** The file that the problem stands in, where it is not the patched one. */
	at?: string;
	line?: number;
	/** The line is the one that holds this text. */
	lineOf?: string;
	/** Which of several lines that hold it, from 1. */
	nth?: number;
	/** Rules that may name the same mistake elsewhere too: a deleted source is missed in many places. */
	alsoAnywhere?: string[];
}

const FOLDER = 'tests/fixtures/bad';

/** Reads every mistake of the corpus. */
export function readMistakes(): Mistake[] {
	return readdirSync(FOLDER)
		.toSorted()
		.flatMap((name) =>
			(parse(readFileSync(join(FOLDER, name), 'utf8')) as Omit<Mistake, 'group'>[]).map((mistake) => ({
				group: name.replace('.yaml', ''),
				...mistake,
			})),
		);
}

/** The real content as bytes, by path from the project's root, in the order in which it is read. */
export type Bytes = ReadonlyMap<string, Uint8Array>;

/** Reads the bytes of all real content. */
export function readBytes(): Bytes {
	return new Map(readContent('.').files.map(({ path }) => [path, readFileSync(path)]));
}

/** What a mistake changes: paths from the project's root with their new bytes, or undefined for a file that goes. */
export type Patch = Map<string, Uint8Array | undefined>;

/** Takes a mistake and the real content; returns what it changes. Throws where the patch changes nothing. */
export function patchOf(mistake: Mistake, content: Bytes): Patch {
	const path = `${CONTENT_DIR}/${mistake.file}`;
	const before = content.has(path) ? Buffer.from(content.get(path)!).toString('utf8') : undefined;
	if (mistake.create === undefined && before === undefined) throw new Error(`there is no ${path} to patch`);
	if (mistake.delete) return new Map([[path, undefined]]);
	if (mistake.rename !== undefined)
		return new Map([
			[path, undefined],
			[`${CONTENT_DIR}/${mistake.rename}`, content.get(path)],
		]);
	const after = patched(mistake, before ?? '');
	if (after === before) throw new Error(`the patch of ${path} changes nothing`);
	return new Map([[path, Buffer.from(after, mistake.encoding ?? 'utf8')]]);
}

function patched({ file, find, replace, append, prepend, create }: Mistake, before: string): string {
	if (create !== undefined) return create;
	if (append !== undefined) return before + append;
	if (prepend !== undefined) return prepend + before;
	const hash = /hash: "([0-9a-f]{8})"/.exec(before)?.[1] ?? '';
	const [from, to] = [find!, replace!].map((text) => text.replaceAll('<hash>', hash)) as [string, string];
	const count = before.split(from).length - 1;
	if (count !== 1) throw new Error(`${file} holds ${JSON.stringify(from)} ${count} times, not once`);
	return before.replace(from, () => to);
}

/** Takes files; returns the content that they hold, before any rule. */
export function read(files: Bytes): ContentOnDisk {
	return parseContent([...files].map(([path, bytes]) => ({ path, bytes })));
}

/** The folder of an entry, or the path of a source: what is read anew when a file below it changes. */
const unitOf = (path: string) => path.split('/').slice(0, 4).join('/');

/** Content with a patch, and the files of the entries that it changes. */
export interface Patched {
	disk: ContentOnDisk;
	fresh: ContentFile[];
}

/** Takes the real content, as bytes and as read, and a patch; returns the content with it. Only changed entries are read anew. */
export function readWith(bytes: Bytes, base: ContentOnDisk, patch: Patch): Patched {
	const units = new Set([...patch.keys()].map(unitOf));
	const changed = [...new Map<string, Uint8Array | undefined>([...bytes, ...patch])]
		.filter(([path, file]) => file && units.has(unitOf(path)))
		.toSorted(([a], [b]) => (a < b ? -1 : 1)) as [string, Uint8Array][];
	const fresh = read(new Map(changed));
	const content = emptyContent();
	for (const collection of Object.keys(content) as (keyof Content)[]) {
		const into = content[collection] as Map<string, unknown>;
		for (const [id, entry] of base.content[collection]) {
			const name = collection === 'sources' ? `${id}.yaml` : id;
			if (!units.has(`${CONTENT_DIR}/${collection}/${name}`)) into.set(id, entry);
		}
		for (const [id, entry] of fresh.content[collection]) into.set(id, entry);
	}
	const disk = {
		content,
		files: [...base.files.filter(({ path }) => !units.has(unitOf(path))), ...fresh.files].toSorted((a, b) =>
			a.path < b.path ? -1 : 1,
		),
		problems: [...base.problems.filter(({ file }) => !units.has(unitOf(file))), ...fresh.problems],
	};
	return { disk, fresh: fresh.files };
}

/** Rules that look at one entry at a time: of what a patch has not changed they say again what they said before. */
const LOCAL = new Set([
	'hidden-text',
	'invisible-character',
	'key-order',
	'malformed-citation',
	'typography',
	'uncited-paragraph',
	'unsafe-mdx',
	'unsupported-number',
]);

/** Takes content with a patch; returns every problem of reading, and what the rules say, those of one entry of the changed entries alone. */
export function problemsOf({ disk, fresh }: Patched): Problem[] {
	return [
		...disk.problems,
		...rules.flatMap((rule) => rule.check(LOCAL.has(rule.id) ? { ...disk, files: fresh } : disk)),
	];
}

/** Takes a mistake, the real content and the patch; returns the file and line that must be named. */
export function expectedPlace(mistake: Mistake, content: Bytes, patch: Patch): { file: string; line: number } {
	const file = `${CONTENT_DIR}/${mistake.at ?? mistake.file}`;
	if (mistake.line !== undefined) return { file, line: mistake.line };
	const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');
	const after = textOf(patch.get(file) ?? content.get(file));
	if (mistake.lineOf !== undefined) {
		let index = -1;
		for (let count = 0; count < (mistake.nth ?? 1); count++) index = after.indexOf(mistake.lineOf, index + 1);
		if (index < 0) throw new Error(`${file} does not hold ${JSON.stringify(mistake.lineOf)}`);
		return { file, line: after.slice(0, index).split('\n').length };
	}
	const before = textOf(content.get(file)).split('\n');
	return { file, line: after.split('\n').findIndex((line, index) => line !== before[index]) + 1 };
}

/** Takes the id of a rule; tells whether what it names is an error. */
export function isError(rule: string): boolean {
	return [...rules, ...readingRules].find(({ id }) => id === rule)?.severity === 'error';
}

/** Takes problems with a patch and without; returns those that the patch brought, each as `rule file:line`, once. */
export function broughtBy(problems: readonly Problem[], before: readonly Problem[]): string[] {
	// A patch moves lines, so a problem that was there before is known by its message.
	const key = ({ file, rule, message }: Problem) => `${file} ${rule} ${message}`;
	const known = new Set(before.map(key));
	return [
		...new Set(
			problems.filter((problem) => !known.has(key(problem))).map(({ rule, file, line }) => `${rule} ${file}:${line}`),
		),
	];
}
