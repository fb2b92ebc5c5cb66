import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, reporter } from '../walk.ts';

const markup = /[*_`]{1,2}\S[^*_`]*[*_`]|<[A-Za-z/!][^>]*>|\[[^\]]*\](?:\(|)|\{[^}]*\}|&(?:#\d+|#x[\da-f]+|[a-z]+);/iu;

/** Titles and descriptions are plain text. */
export const markupInTitle: Rule = {
	id: 'markup-in-title',
	severity: 'error',
	reason: 'Titles and descriptions are shown as they stand, in lists, tabs and search engines.',
	examples: {
		bad: [
			changed('projects/bridge/en.mdx', 'title: Highway bridge', 'title: Highway **bridge**'),
			changed('projects/bridge/en.mdx', 'title: Highway bridge', 'title: Highway <b>bridge</b>'),
			changed('projects/bridge/en.mdx', 'in June 2022.\n', 'in June 2022.[@news-2022]\n'),
		],
		good: [changed('projects/bridge/en.mdx', 'title: Highway bridge', 'title: Highway bridge (Heihe)')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, data, at } of documentFiles(disk)) {
			for (const key of ['title', 'description'] as const) {
				const found = markup.exec(data[key])?.[0];
				if (found) reporter(this, file, problems)(at([key]), `"${found}" is markup; the ${key} is plain text`);
			}
		}
		return problems;
	},
};
