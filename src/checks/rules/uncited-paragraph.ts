import type { Problem } from '../../catalogue/problem.ts';
import { proseBlocks } from '../prose-blocks.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, reporter } from '../walk.ts';

/** What says that nothing is known has no source to cite. */
const saysNothingIsKnown: Record<string, RegExp> = {
	en: /\bno (?:other )?(?:source|text|report|document)|\bnone of the sources|\bsources? read here\b|\bthe atlas\b|\bentry of its own\b/iu,
	zh: /(?:资料|来源|文献|材料).{0,12}(?:均?未|没有|无)|(?:没有|未见|无).{0,10}(?:资料|来源|文献)|本图[志集]|另有(?:条目|专篇)|单独条目|有专门条目|所查|所见/u,
	ru: /ни один|ни в одном|ни одна|ни одном|не (?:нашлось|найден)|источник[а-я]*,? (?:которые )?(?:не|прочит)|прочитанн|атлас|отдельн[а-я]+ стать/iu,
};

/** Every paragraph of an entry cites. */
export const uncitedParagraph: Rule = {
	id: 'uncited-paragraph',
	severity: 'error',
	reason: 'A fact without its source cannot be looked up.',
	examples: {
		bad: [changed('projects/bridge/en.mdx', 'It is 1,284 m long.[@news-2022]', '\n\nIt is 1,284 m long.')],
		good: [
			changed(
				'projects/bridge/en.mdx',
				'It is 1,284 m long.[@news-2022]',
				'\n\nNo source read here says what it cost.',
			),
		],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role } of documentFiles(disk)) {
			if (role.collection === 'pages') continue;
			for (const { type, text, citations, start } of proseBlocks(file)) {
				if (type !== 'paragraph' || citations > 0 || saysNothingIsKnown[role.locale]?.test(text)) continue;
				reporter(
					this,
					file,
					problems,
				)(start, 'this paragraph cites no source; end its sentences with [@source-id], or say that no source tells');
			}
		}
		return problems;
	},
};
