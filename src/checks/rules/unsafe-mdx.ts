import { unsafeNodes } from '../../markdown/safe-mdx.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';

const after = (text: string) => changed('projects/bridge/en.mdx', 'It is', `${text}\n\nIt is`);

/** Prose is plain Markdown: nothing in it may run, load a file or reach another origin. */
export const unsafeMdx: Rule = {
	id: 'unsafe-mdx',
	severity: 'error',
	reason: 'A stranger’s text must be safe to build: MDX is a program.',
	examples: {
		bad: [
			after('\n\nexport const x = 1;'),
			after('{1 + 1}'),
			after('<b>bold</b>'),
			after('![x](../x.mjs)'),
			after('[x](javascript:alert)'),
		],
		good: [after('**bold**, `{code}` and \\{ a brace'), after('They import timber and export machines.[@news-2022]')],
	},
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
