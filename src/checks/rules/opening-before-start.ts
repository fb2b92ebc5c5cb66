import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { factsFiles, reporter } from '../walk.ts';

/** An opening before the start of the works is asked about: it can be true, of a later phase. */
export const openingBeforeStart: Rule = {
	id: 'opening-before-start',
	severity: 'warning',
	reason: 'A thing rarely opens before its construction starts; a later phase may.',
	examples: {
		bad: [
			changed(
				'projects/bridge/facts.yaml',
				'event: construction-started, source: news-2022}\n  - {date: 2022-06-10, event: opened',
				'event: opened, source: news-2022}\n  - {date: 2022-06-10, event: construction-started',
			),
		],
		good: [{}],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, data, at } of factsFiles(disk)) {
			const timeline = data.timeline ?? [];
			const opened = timeline.findIndex(({ event }) => event === 'opened');
			const started = timeline.findIndex(({ event }) => event === 'construction-started');
			if (opened >= 0 && started > opened) {
				reporter(
					this,
					file,
					problems,
				)(
					at(['timeline', opened, 'event']),
					'it opens before its construction starts; if this is a later phase, say so in the note',
				);
			}
		}
		return problems;
	},
};
