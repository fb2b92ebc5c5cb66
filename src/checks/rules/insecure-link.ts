import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, nodes, reporter } from '../walk.ts';

/** A link in prose is https. */
export const insecureLink: Rule = {
	id: 'insecure-link',
	severity: 'error',
	reason: 'A link without encryption can be read and changed on its way.',
	examples: {
		bad: [changed('projects/bridge/en.mdx', 'The bridge opened', 'The [bridge](http://example.org/) opened')],
		good: [changed('projects/bridge/en.mdx', 'The bridge opened', 'The [bridge](https://example.org/) opened')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file } of documentFiles(disk)) {
			for (const { node } of nodes(file.tree!)) {
				if (node.type !== 'link' || !node.url?.startsWith('http:')) continue;
				const { line, column } = node.position?.start ?? { line: 1, column: 1 };
				reporter(
					this,
					file,
					problems,
				)({ line, column }, `${node.url} is not encrypted; use https, or cite it as a source`);
			}
		}
		return problems;
	},
};
