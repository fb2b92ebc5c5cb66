import { linkSchemes, type MarkdownNode } from '../catalogue/prose.ts';
import type { Position } from '../catalogue/yaml.ts';

/** Components that prose may use, each with the attributes that it takes (plain strings only). None so far. */
export const allowedComponents: ReadonlyMap<string, readonly string[]> = new Map();

/** One construct that could run code, load a file or reach another origin. */
export interface UnsafeNode extends Position {
	message: string;
}

const plainLink = new RegExp(`^(https?://|mailto:|#|(?:${Object.keys(linkSchemes).join('|')}):)`);

/**
 * Takes the syntax tree of an MDX document, before anything of it has run; returns everything in it that is not plain
 * Markdown. MDX is a program: `import`, `export` and `{…}` run at build time, and so does a file named by an image's
 * address, which the compiler turns into an import.
 */
export function unsafeNodes(root: MarkdownNode): UnsafeNode[] {
	const found: UnsafeNode[] = [];
	const visit = (node: MarkdownNode): void => {
		const message = objection(node);
		if (message) {
			const { line, column } = node.position?.start ?? { line: 1, column: 1 };
			found.push({ line, column, message });
		}
		node.children?.forEach(visit);
	};
	visit(root);
	return found;
}

function objection(node: MarkdownNode): string | undefined {
	switch (node.type) {
		case 'mdxjsEsm': {
			const word = node.value?.trimStart().startsWith('export') ? 'export' : 'import';
			return `a paragraph that begins with the word "${word}" is code in MDX, and code is not allowed; if it is prose, begin with another word`;
		}
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return 'a {…} expression is code, and code is not allowed; for a brace in the text write \\{';
		case 'html':
			return 'raw HTML is not allowed; write it in Markdown';
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return elementObjection(node);
		case 'image':
		case 'imageReference':
			return `images are not allowed (${node.url ?? 'by reference'}): the address could name a file that the build would run`;
		case 'definition':
			return `link definitions are not allowed (${node.url}); write the link in place: [text](address)`;
		case 'link': {
			const url = node.url ?? '';
			if (!plainLink.test(url))
				return `a link must begin with https:, mailto:, # or an entry scheme such as project:, found "${url}"`;
			return /^https?:\/\/[^/?#]*@/.test(url)
				? `what stands before @ in "${url}" disguises its host; leave it out`
				: undefined;
		}
		default:
			return undefined;
	}
}

function elementObjection(node: MarkdownNode): string | undefined {
	const allowed = node.name ? allowedComponents.get(node.name) : undefined;
	if (!allowed) {
		const names = [...allowedComponents.keys()].map((name) => `<${name}>`).join(', ');
		return `<${node.name ?? ''}> is not allowed; prose is plain Markdown${names && `, and ${names}`}`;
	}
	const bad = node.attributes?.find(
		({ type, name, value }) =>
			type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null) || !allowed.includes(name ?? ''),
	);
	return (
		bad && `<${node.name}> may not have the attribute ${bad.name ?? '{…}'}; it takes ${allowed.join(', ') || 'none'}`
	);
}
