import type { Problem } from '../../catalogue/problem.ts';
import { entryLink } from '../../catalogue/prose.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, nodes, reporter } from '../walk.ts';

/** Every link, heading and list item can be seen. */
export const hiddenText: Rule = {
	id: 'hidden-text',
	severity: 'error',
	reason: 'A link or a heading without visible text cannot be reviewed or used.',
	examples: {
		bad: [
			changed('projects/bridge/en.mdx', 'The bridge opened', '[](https://example.org/) The bridge opened'),
			changed('projects/bridge/en.mdx', 'The bridge opened', '[ ](#figures) The bridge opened'),
			changed('projects/bridge/en.mdx', 'The bridge opened', '[text](https://example.org/ "a hidden title") opened'),
			changed('projects/bridge/en.mdx', 'The bridge opened', '##\n\nThe bridge opened'),
		],
		good: [changed('projects/bridge/en.mdx', 'The bridge opened', 'The bridge at [](place:heihe) opened')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file } of documentFiles(disk)) {
			for (const { node } of nodes(file.tree!)) {
				if (node.type !== 'link' && node.type !== 'heading') continue;
				const text = [...nodes(node)]
					.map(({ node: inner }) => (inner.type === 'text' || inner.type === 'inlineCode' ? (inner.value ?? '') : ''))
					.join('');
				const { line, column } = node.position?.start ?? { line: 1, column: 1 };
				const report = (message: string) => reporter(this, file, problems)({ line, column }, message);
				const takesTitle = node.type === 'link' && entryLink(node.url ?? '') && node.children?.length === 0;
				if (!text.trim() && !takesTitle)
					report(`this ${node.type} has no visible text; write what it leads to or remove it`);
				else if ('title' in node && node.title)
					report('a link’s title is seen by few and read by nobody; say it in the text');
			}
		}
		return problems;
	},
};
