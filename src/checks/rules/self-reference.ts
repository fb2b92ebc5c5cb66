import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { factsFiles, referencesOf, reporter } from '../walk.ts';

/** An entry does not name itself. */
export const selfReference: Rule = {
	id: 'self-reference',
	severity: 'error',
	reason: 'A link from an entry to itself tells the reader nothing.',
	examples: {
		bad: [
			changed('projects/bridge/facts.yaml', 'figures:', 'related: [bridge]\nfigures:'),
			changed('places/heihe/facts.yaml', 'in: heilongjiang', 'in: heihe'),
		],
		good: [{}],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role, at } of factsFiles(disk)) {
			for (const { path, collection, id } of referencesOf(file)) {
				if (collection === role.collection && id === role.id)
					reporter(this, file, problems)(at(path), `"${id}" is this entry itself; remove it`);
			}
		}
		return problems;
	},
};
