import type { ContentFile } from '../../catalogue/disk.ts';
import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';

/** A new file explains its fields in lines that begin with ##; they are not for readers of the finished entry. */
export const templateComment: Rule = {
	id: 'template-comment',
	severity: 'warning',
	reason:
		'The explanations of a new file have done their work when it is filled in. Taken out by: npm run check -- --fix',
	examples: {
		bad: [
			changed('sources/news-2022.yaml', 'kind: news', '## Mandatory. What sort of publication it is.\nkind: news'),
			changed('projects/bridge/en.mdx', 'title:', '## The text goes below.\ntitle:'),
		],
		good: [changed('projects/bridge/en.mdx', 'The bridge opened', '## Opening\n\nThe bridge opened')],
	},
	check({ files }) {
		return files.flatMap((file): Problem[] => {
			const line = explanationLine(file);
			if (line === undefined) return [];
			const message = `the explanations of the template are still here; when the file is done: npm run check -- --fix ${file.path}`;
			return [{ file: file.path, line, column: 1, severity: 'warning', rule: 'template-comment', message }];
		});
	},
};

/** Takes a file; returns the line of the first explanation that a template has left in its YAML, if there is one. */
export function explanationLine({ text, role }: ContentFile): number | undefined {
	if (role.kind === 'interface' || !text.includes('## ')) return undefined;
	const lines = text.split('\n');
	const end = role.kind === 'document' ? lines.indexOf('---', 1) : lines.length;
	const index = lines.slice(0, end).findIndex((line) => /^[\s#]*## \S/.test(line));
	return index < 0 ? undefined : index + 1;
}
