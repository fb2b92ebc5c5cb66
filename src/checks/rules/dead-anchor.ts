import type { ContentOnDisk } from '../../catalogue/disk.ts';
import type { Problem } from '../../catalogue/problem.ts';
import { entryLink } from '../../catalogue/prose.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, nodes, reporter } from '../walk.ts';

/** The sections that every entry's page can have: see `components/entry/entry-view.ts`. */
const sections = new Set([
	'top',
	'projects',
	'timeline',
	'figures',
	'conflicts',
	'gaps',
	'evidence',
	'sources',
	'related',
	'mentions',
	'cite-this',
]);

/** An anchor in a link leads to a section of the page or to a heading of the text. */
export const deadAnchor: Rule = {
	id: 'dead-anchor',
	severity: 'error',
	reason: 'A link into a page should arrive where it says.',
	examples: {
		bad: [
			changed('projects/bridge/en.mdx', 'The bridge opened', 'The [bridge](#nowhere) opened'),
			changed('projects/bridge/en.mdx', 'The bridge opened', 'At [Heihe](place:heihe#nowhere) it opened'),
		],
		good: [changed('projects/bridge/en.mdx', 'The bridge opened', 'The bridge ([figures](#figures)) opened')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role } of documentFiles(disk)) {
			for (const { node } of nodes(file.tree!)) {
				if (node.type !== 'link') continue;
				const url = node.url ?? '';
				const target = url.startsWith('#') ? { ...role, fragment: url } : entryLink(url);
				if (!target?.fragment || target.collection === 'sources') continue;
				const anchor = decoded(target.fragment.slice(1));
				if (sections.has(anchor) || headings(disk, target.collection, target.id).has(anchor)) continue;
				const { line, column } = node.position?.start ?? { line: 1, column: 1 };
				reporter(
					this,
					file,
					problems,
				)(
					{ line, column },
					`no section "${anchor}" on that page; its sections are ${[...sections].join(', ')} and its headings`,
				);
			}
		}
		return problems;
	},
};

function headings({ files }: ContentOnDisk, collection: string, id: string): Set<string> {
	const found = new Set<string>();
	for (const { role, tree } of files) {
		if (role.kind !== 'document' || role.collection !== collection || role.id !== id || !tree) continue;
		for (const { node } of nodes(tree)) {
			if (node.type !== 'heading') continue;
			const text = [...nodes(node)]
				.map(({ node: inner }) => (inner.type === 'text' || inner.type === 'inlineCode' ? (inner.value ?? '') : ''))
				.join('');
			found.add(
				text
					.trim()
					.toLowerCase()
					.replace(/[^\p{L}\p{N}\s_-]/gu, '')
					.replace(/\s/g, '-'),
			);
		}
	}
	return found;
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		// A broken escape is no anchor of anything.
		return fragment;
	}
}
