import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { evidenceFiles, factsFiles, referencesOf, reporter } from '../walk.ts';

/** A list names each thing once. */
export const duplicateItem: Rule = {
	id: 'duplicate-item',
	severity: 'error',
	reason: 'A thing named twice in one list is a slip of the hand, and counts twice.',
	examples: {
		bad: [
			changed('projects/bridge/facts.yaml', 'places: [heihe]', 'places: [heihe, heihe]'),
			changed('projects/bridge/facts.yaml', 'figures:', 'aliases: [Bridge, Bridge]\nfigures:'),
		],
		good: [changed('projects/bridge/facts.yaml', 'figures:', 'aliases: [Bridge, 大桥]\nfigures:')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, data, at } of factsFiles(disk)) {
			const report = reporter(this, file, problems);
			const seen = new Set<string>();
			for (const { path, id } of referencesOf(file)) {
				// Only lists of ids: two events may well have one source.
				if (typeof path.at(-1) !== 'number') continue;
				const key = `${path.slice(0, -1).join('.')} ${id}`;
				if (seen.has(key)) report(at(path), `"${id}" stands twice in the list; remove one`);
				seen.add(key);
			}
			for (const list of ['aliases', 'variants', 'nameSupplied'] as const) {
				const names = (data as Record<string, unknown>)[list] as string[] | undefined;
				names?.forEach((name, index) => {
					if (names.indexOf(name) < index) report(at([list, index]), `"${name}" stands twice in the list; remove one`);
				});
			}
		}
		for (const { file, data, at } of evidenceFiles(disk)) {
			for (const { path, id } of referencesOf(file)) {
				const claim = data[path[0] as number];
				if (path[1] === 'also' && (claim?.source === id || claim!.also!.indexOf(id) < (path[2] as number))) {
					reporter(this, file, problems)(at(path), `"${id}" is named twice for this claim; remove one`);
				}
			}
		}
		return problems;
	},
};
