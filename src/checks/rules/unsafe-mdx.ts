import { unsafeNodes } from '../../markdown/safe-mdx.ts';
import type { Rule } from '../rule.ts';

/** Prose is plain Markdown: nothing in it may run, load a file or reach another origin. */
export const unsafeMdx: Rule = {
	id: 'unsafe-mdx',
	reason: 'A stranger’s text must be safe to build.',
	check: ({ files }) =>
		files.flatMap(({ path, tree }) =>
			tree
				? unsafeNodes(tree).map(({ line, column, message }) => ({
						file: path,
						line,
						column,
						severity: 'error' as const,
						rule: 'unsafe-mdx',
						message,
					}))
				: [],
		),
};
