import { mdxToMdast } from 'satteri';
import type { Collection } from '../schemas/references.ts';
import type { Position } from './yaml.ts';

/** `[@source-id]` or `[@source-id, p. 3]`. Also matches what cannot be an id, so that it is named and not shown as text. */
const CITATION = /\[@([^\],\s]*)(?:,\s*([^\]]+))?\]/g;

/** The link schemes that name an entry, and the collection that each points into. */
export const linkSchemes: Readonly<Record<string, Collection>> = {
	project: 'projects',
	sector: 'sectors',
	theme: 'themes',
	topic: 'topics',
	place: 'places',
	recommendation: 'recommendations',
	source: 'sources',
	page: 'pages',
};

/** Takes a link's address; returns the entry that `project:x` and the like name, or undefined for any other address. */
export function entryLink(url: string): { collection: Collection; id: string; fragment: string } | undefined {
	const match = /^([a-z]+):([^#]*)(#.*)?$/.exec(url);
	const collection = match && Object.hasOwn(linkSchemes, match[1]!) ? linkSchemes[match[1]!] : undefined;
	return match && collection ? { collection, id: match[2]!, fragment: match[3] ?? '' } : undefined;
}

/** A node of the Markdown tree, as far as the atlas looks at it. */
export interface MarkdownNode {
	type: string;
	value?: string;
	url?: string;
	name?: string | null;
	depth?: number;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: MarkdownNode[];
	position?: { start: Position & { offset?: number }; end: Position & { offset?: number } };
}

/** One citation in a text. */
export interface Citation extends Position {
	source: string;
	/** The part of the source: `p. 3`. */
	locator?: string;
}

/** One link to another entry in a text. */
export interface EntryLink extends Position {
	collection: Collection;
	id: string;
}

/** What a text refers to, in order. */
export interface ProseReferences {
	citations: Citation[];
	links: EntryLink[];
}

/** Takes MDX text with its frontmatter; returns its syntax tree, whose positions are lines of the file. Throws on a syntax error. */
export function parseMdx(text: string): MarkdownNode {
	return mdxToMdast(text) as MarkdownNode;
}

/** A citation in a text node: where its characters stand in the node's text, and where in the file. */
export interface CitationMatch extends Citation {
	/** Index of the first character in the node's text. */
	index: number;
	length: number;
}

/**
 * Takes a text node and the source that the tree was made from; returns the citations in it. A citation whose bracket is
 * escaped (`\\[@x]`) is plain text. What a node holds is worked out once: several readers ask for it.
 */
export function citationsIn(node: Pick<MarkdownNode, 'value' | 'position'>, source: string): readonly CitationMatch[] {
	if (!node.value?.includes('[@')) return [];
	let found = citationsByNode.get(node);
	if (found === undefined) citationsByNode.set(node, (found = readCitations(node, source)));
	return found;
}

const citationsByNode = new WeakMap<object, readonly CitationMatch[]>();

function readCitations(
	{ value = '', position }: Pick<MarkdownNode, 'value' | 'position'>,
	source: string,
): CitationMatch[] {
	const from = position?.start.offset ?? 0;
	const written = [...source.slice(from, position?.end.offset).matchAll(CITATION)];
	return [...value.matchAll(CITATION)].flatMap((match, count) => {
		const offset = from + (written[count]?.index ?? 0);
		if (/(?<!\\)(?:\\\\)*\\$/.test(source.slice(Math.max(0, offset - 8), offset))) return [];
		const [whole, id = '', locator] = match;
		const before = source.slice(from, offset);
		const lineBreaks = before.split('\n').length - 1;
		return [
			{
				source: id,
				...(locator ? { locator } : {}),
				index: match.index,
				length: whole.length,
				line: (position?.start.line ?? 1) + lineBreaks,
				column:
					lineBreaks === 0 ? (position?.start.column ?? 1) + before.length : before.length - before.lastIndexOf('\n'),
			},
		];
	});
}

/** Takes a syntax tree and the source that it was made from; returns every citation and entry link. */
export function proseReferences(root: MarkdownNode, source: string): ProseReferences {
	const found: ProseReferences = { citations: [], links: [] };
	const visit = (node: MarkdownNode): void => {
		if (node.type === 'text') {
			for (const { index: _index, length: _length, ...citation } of citationsIn(node, source))
				found.citations.push(citation);
		} else if (node.type === 'link') {
			const link = entryLink(node.url ?? '');
			const { line, column } = node.position?.start ?? { line: 1, column: 1 };
			if (link) found.links.push({ collection: link.collection, id: link.id, line, column });
			// What stands in a link cannot be a link too.
			return;
		}
		node.children?.forEach(visit);
	};
	visit(root);
	return found;
}

/** Takes the text of an MDX file; returns its frontmatter (YAML, without the fences) and its body. */
export function splitFrontmatter(text: string): { yaml: string; body: string } | undefined {
	const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
	return match ? { yaml: match[1] ?? '', body: text.slice(match[0].length) } : undefined;
}
