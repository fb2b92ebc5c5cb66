import type { Problem } from '../../catalogue/problem.ts';
import { proseBlocks } from '../prose-blocks.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { typographyFaults } from '../typography.ts';
import { documentFiles, factsFiles, localisedTexts, reporter } from '../walk.ts';

/** Each language's quotes, dashes, spaces and punctuation, in prose, titles and the texts of facts. */
export const typography: Rule = {
	id: 'typography',
	severity: 'error',
	reason: 'Each language reads as if typeset in it. Most faults are mended by: npm run check -- --fix',
	examples: {
		bad: [
			changed('projects/bridge/en.mdx', 'The bridge', 'The "bridge"'),
			changed('projects/bridge/en.mdx', 'The bridge', "The bridge's deck"),
			changed('projects/bridge/zh.mdx', '大桥于', '大桥,'),
			changed('projects/bridge/zh.mdx', '全长1284米', '全长 1284 米'),
			changed('projects/bridge/ru.mdx', 'Мост открыли', '"Мост" открыли'),
			changed('projects/bridge/ru.mdx', 'длина — 1284', 'длина - 1284'),
		],
		good: [
			changed('projects/bridge/ru.mdx', 'Мост открыли', '«Мост» открыли'),
			changed('projects/bridge/en.mdx', 'The bridge', 'The bridge’s deck'),
		],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role, data, at } of documentFiles(disk)) {
			const report = reporter(this, file, problems);
			for (const key of ['title', 'description'] as const) {
				for (const { message, found } of typographyFaults(data[key], role.locale))
					report(at([key]), `${message} (${JSON.stringify(found)})`);
			}
			for (const block of proseBlocks(file)) {
				for (const { index, message, found } of typographyFaults(block.text, role.locale))
					report(block.at(index), `${message} (${JSON.stringify(found)})`);
			}
		}
		for (const { file, data, at } of factsFiles(disk)) {
			const report = reporter(this, file, problems);
			for (const { path, text, locale } of localisedTexts(data)) {
				for (const { message, found } of typographyFaults(text, locale))
					report(at(path), `${message} (${JSON.stringify(found)})`);
			}
		}
		return problems;
	},
};
