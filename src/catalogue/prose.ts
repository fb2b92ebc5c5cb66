import { mdxToMdast } from 'satteri';
import type { Collection } from '../schemas/references.ts';
import type { Position } from './yaml.ts';

/** `[@source-id]` or `[@source-id, p. 3]` */
export const CITATION = /\[@([a-z0-9-]+)(?:,\s*([^\]]+))?\]/g;

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
	const match = /^([a-z]+):([a-z0-9-]*)(#.*)?$/.exec(url);
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

/** Takes a syntax tree and the text that it was made from; returns every citation and entry link. */
export function proseReferences(root: MarkdownNode): ProseReferences {
	const found: ProseReferences = { citations: [], links: [] };
	const visit = (node: MarkdownNode): void => {
		const start = node.position?.start ?? { line: 1, column: 1 };
		if (node.type === 'text' && node.value) {
			for (const match of node.value.matchAll(CITATION)) {
				found.citations.push({
					source: match[1]!,
					...(match[2] ? { locator: match[2] } : {}),
					...advance(start, node.value.slice(0, match.index)),
				});
			}
		} else if (node.type === 'link') {
			const link = entryLink(node.url ?? '');
			if (link) found.links.push({ collection: link.collection, id: link.id, line: start.line, column: start.column });
		}
		node.children?.forEach(visit);
	};
	visit(root);
	return found;
}

function advance(start: Position, text: string): Position {
	const lines = text.split('\n');
	const last = lines.at(-1)!;
	return lines.length === 1
		? { line: start.line, column: start.column + last.length }
		: { line: start.line + lines.length - 1, column: last.length + 1 };
}

/** Takes the text of an MDX file; returns its frontmatter (YAML, without the fences) and its body. */
export function splitFrontmatter(text: string): { yaml: string; body: string } | undefined {
	const match = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(text);
	return match ? { yaml: match[1]!, body: text.slice(match[0].length) } : undefined;
}
