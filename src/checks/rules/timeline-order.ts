import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { factsFiles, reporter } from '../walk.ts';

/** A timeline stands in the order of time. Dates are compared as far as both are precise. */
export const timelineOrder: Rule = {
	id: 'timeline-order',
	severity: 'error',
	reason: 'A timeline that jumps back is a wrong date or a row in the wrong place.',
	examples: {
		bad: [changed('projects/bridge/facts.yaml', 'date: 2016-12-24', 'date: 2023-12-24')],
		good: [changed('projects/bridge/facts.yaml', 'date: 2016-12-24', 'date: 2022')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, data, at } of factsFiles(disk)) {
			data.timeline?.forEach(({ date }, index, timeline) => {
				const before = timeline[index - 1]?.date;
				if (before === undefined) return;
				const shared = Math.min(date.length, before.length);
				if (date.slice(0, shared) < before.slice(0, shared)) {
					reporter(
						this,
						file,
						problems,
					)(at(['timeline', index, 'date']), `${date} stands after ${before}; the earliest event comes first`);
				}
			});
		}
		return problems;
	},
};
