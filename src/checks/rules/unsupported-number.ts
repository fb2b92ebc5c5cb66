import type { Problem } from '../../catalogue/problem.ts';
import { proseBlocks } from '../prose-blocks.ts';
import { quantitiesIn } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { supportOf, type Support } from '../support.ts';
import { documentFiles, reporter } from '../walk.ts';

/** A number or a date in an entry's text stands in its facts or in its evidence. */
export const unsupportedNumber: Rule = {
	id: 'unsupported-number',
	severity: 'error',
	reason: 'A number that no source of the entry gives is a slip of the hand, a rounding or an invention.',
	examples: {
		bad: [
			changed('projects/bridge/en.mdx', '1,284 m', '1,290 m'),
			changed('projects/bridge/en.mdx', '10 June 2022.[@', '11 June 2022.[@'),
			changed('projects/bridge/zh.mdx', '1284米', '一千三百米'),
			changed('projects/bridge/zh.mdx', '2022年6月10日开通', '2022年7月开通'),
			changed('projects/bridge/ru.mdx', '1284 м', '1,3 тыс. м'),
		],
		good: [
			changed('projects/bridge/en.mdx', '1,284 m', '1.284 thousand m'),
			changed('projects/bridge/zh.mdx', '1284米', '一千二百八十四米'),
			changed('projects/bridge/ru.mdx', '1284 м', '1,284 тыс. м'),
			{
				...changed(
					'projects/bridge/facts.yaml',
					'figures:',
					'derived:\n  - {value: 642, from: half of 1284 m}\nfigures:',
				),
				...changed('projects/bridge/en.mdx', 'It is 1,284 m long', 'Half of it, 642 m, is in China'),
			},
		],
	},
	check(disk) {
		const problems: Problem[] = [];
		const supports = new Map<string, Support>();
		// Facts that could not be read hold nothing: every number would seem to be without support.
		const unread = new Set(
			disk.files.flatMap(({ role, data }) =>
				(role.kind === 'facts' || role.kind === 'evidence') && data === undefined
					? [`${role.collection}/${role.id}`]
					: [],
			),
		);
		for (const { file, role, data, at } of documentFiles(disk)) {
			if (role.collection === 'pages') continue;
			const { collection, id, locale } = role;
			const key = `${collection}/${id}`;
			if (unread.has(key)) continue;
			const support = supports.get(key) ?? supportOf(disk, collection, id);
			supports.set(key, support);
			const report = reporter(this, file, problems);
			const test = (text: string, where: (index: number) => { line: number; column: number }) => {
				const { numbers, dates } = quantitiesIn(text, locale);
				for (const number of numbers) {
					if (!support.holdsNumber(number))
						report(
							where(number.index),
							`neither the facts nor the evidence hold ${number.text}; correct it, add the evidence, or list it under derived`,
						);
				}
				for (const date of dates) {
					if (!support.holdsDate(date))
						report(
							where(date.index),
							`neither the facts nor the evidence hold the date ${date.text} (${date.date}); correct it or add the evidence`,
						);
				}
			};
			test(data.description, () => at(['description']));
			for (const block of proseBlocks(file)) test(block.text, (index) => block.at(index));
		}
		return problems;
	},
};
