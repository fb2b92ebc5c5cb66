import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { createCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { proseAnchor, sourceAnchor } from '../catalogue/citations.ts';
import { CONTENT_DIR, readContent, roleOf } from '../catalogue/disk.ts';
import { pathOf } from '../catalogue/paths.ts';
import { citationsIn, entryLink, type MarkdownNode } from '../catalogue/prose.ts';
import type { Locale } from '../locales.ts';
import { unsafeNodes } from './safe-mdx.ts';

/** Reads the content once, and again only after `forget`. */
export interface ContentReader {
	catalogue(): Catalogue;
	/** Called when a file has changed. */
	forget(): void;
}

/** Takes the project's root; returns a reader of its content. */
export function contentReader(root: string): ContentReader {
	let known: Catalogue | undefined;
	return {
		catalogue: () => (known ??= createCatalogue(readContent(root).content)),
		forget: () => {
			known = undefined;
		},
	};
}

/**
 * Takes the project's root and a reader of its content; returns the Markdown plugins of the prose: the safety rule
 * first, which throws before anything of the file can run, then citations, then links between entries.
 */
export function prosePlugins(root: string, reader: ContentReader): MdastPluginEntry[] {
	const pathFromRoot = (url: URL | undefined) => (url ? relative(root, fileURLToPath(url)).split(sep).join('/') : '');
	const ours = (path: string) => path.startsWith(`${CONTENT_DIR}/`);

	const safety: MdastPluginEntry = defineMdastPlugin({
		name: 'atlas-safe-mdx',
		options: { position: true },
		before(tree, context) {
			const path = pathFromRoot(context.fileURL);
			const bad = unsafeNodes(tree as MarkdownNode);
			const frontmatter: object = context.data.astro?.frontmatter ?? {};
			if ('layout' in frontmatter)
				bad.unshift({
					line: 1,
					column: 1,
					message: 'frontmatter may not set "layout": it names a file that would run',
				});
			if (bad.length > 0) {
				throw new Error(
					bad.map(({ line, column, message }) => `${path}:${line}:${column} error unsafe-mdx  ${message}`).join('\n'),
				);
			}
		},
	});

	const citations: MdastPluginEntry = ({ fileURL }) => {
		const path = pathFromRoot(fileURL);
		if (!ours(path)) return null;
		const { sources } = reader.catalogue().content;
		const order: string[] = [];
		let count = 0;
		return defineMdastPlugin({
			name: 'atlas-citations',
			options: { position: true },
			text(node, context) {
				if (context.parent(node)?.type === 'link') return;
				const parts: object[] = [];
				let at = 0;
				for (const { source: id, locator, index, length, line, column } of citationsIn(
					node as MarkdownNode,
					context.source,
				)) {
					if (!sources.has(id)) throw new Error(`${path}:${line}:${column} error unknown-id  no source "${id}"`);
					const number = order.indexOf(id) + 1 || order.push(id);
					count += 1;
					if (index > at) parts.push({ type: 'text', value: node.value.slice(at, index) });
					parts.push({
						type: 'link',
						url: `#${sourceAnchor(id)}`,
						title: null,
						data: { hProperties: { className: ['cite'], id: proseAnchor(count), role: 'doc-noteref' } },
						children: [{ type: 'text', value: locator ? `${number}, ${locator}` : String(number) }],
					});
					at = index + length;
				}
				if (parts.length === 0) return;
				if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
				context.replaceNode(node, parts as never);
			},
		});
	};

	const entryLinks: MdastPluginEntry = ({ fileURL }) => {
		const path = pathFromRoot(fileURL);
		const role = ours(path) ? roleOf(path) : '';
		if (typeof role === 'string' || role.kind !== 'document') return null;
		const { collection, id, locale } = role;
		const home = homeFrom(collection, id);
		return defineMdastPlugin({
			name: 'atlas-entry-links',
			options: { position: true },
			link(node, context) {
				const target = entryLink(node.url);
				if (!target) return;
				const catalogue = reader.catalogue();
				if (!catalogue.content[target.collection].has(target.id)) {
					throw new Error(
						`${path}:${node.position?.start.line ?? 1}:${node.position?.start.column ?? 1} error unknown-id  no entry "${node.url}"`,
					);
				}
				context.setProperty(node, 'url', home + pathOf(target, catalogue.content.sources) + target.fragment || './');
				if (node.children.length === 0)
					context.appendChild(node, { type: 'text', value: titleOf(catalogue, target, locale) });
			},
		});
	};

	return [safety, citations, entryLinks];
}

/**
 * The way from a page to its locale's home. Relative, because one compiled text serves the pages of several locales,
 * and because a relative address is right under every base path.
 */
function homeFrom(collection: string, id: string): string {
	if (collection !== 'pages') return '../../';
	return id === 'home' ? '' : '../';
}

function titleOf(
	catalogue: Catalogue,
	{ collection, id }: NonNullable<ReturnType<typeof entryLink>>,
	locale: Locale,
): string {
	if (collection === 'sources') return catalogue.content.sources.get(id)!.title;
	return catalogue.title({ collection, id }, locale).text;
}
