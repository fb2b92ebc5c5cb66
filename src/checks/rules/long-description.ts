import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, reporter } from '../walk.ts';

/** A Han character says about as much as two letters. */
const LONGEST: Record<string, number> = { zh: 80 };
const LONGEST_OTHERWISE = 160;

/** A description is one sentence that a list and a search engine can show whole. */
export const longDescription: Rule = {
	id: 'long-description',
	severity: 'error',
	reason: 'A longer description is cut off where it is shown.',
	examples: {
		bad: [
			changed(
				'projects/bridge/en.mdx',
				'A road bridge over the Amur',
				`A road bridge ${'over the Amur '.repeat(15)}`.trim(),
			),
			changed('projects/bridge/zh.mdx', '黑龙江上的公路桥', '黑龙江上的公路桥'.repeat(11)),
		],
		good: [{}],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role, data, at } of documentFiles(disk)) {
			const longest = LONGEST[role.locale] ?? LONGEST_OTHERWISE;
			const length = [...data.description].length;
			if (length > longest)
				reporter(
					this,
					file,
					problems,
				)(at(['description']), `the description has ${length} characters; at most ${longest} are shown`);
		}
		return problems;
	},
};
