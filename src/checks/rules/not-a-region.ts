import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { factsFiles, reporter } from '../walk.ts';

/** What stands under `regions` is a place of kind region; what a place lies in is no smaller than it. */
export const notARegion: Rule = {
	id: 'not-a-region',
	severity: 'error',
	reason: 'Projects are counted and found by region.',
	examples: {
		bad: [changed('projects/bridge/facts.yaml', 'regions: [heilongjiang]', 'regions: [heihe]')],
		good: [{}],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, data, at } of factsFiles(disk)) {
			data.regions?.forEach((id, index) => {
				const kind = disk.content.places.get(id)?.facts.kind;
				if (kind && kind !== 'region') {
					reporter(
						this,
						file,
						problems,
					)(at(['regions', index]), `"${id}" is a place of kind ${kind}, not a region; name it under places`);
				}
			});
		}
		return problems;
	},
};
