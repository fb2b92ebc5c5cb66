import type { ContentFile } from '../catalogue/disk.ts';
import { citationsIn, type MarkdownNode } from '../catalogue/prose.ts';
import type { Position } from '../catalogue/yaml.ts';
import { nodes } from './walk.ts';

/** One paragraph, list item's paragraph, heading or table cell of a text. A citation stands as NULs, code as U+FFFC. */
export interface ProseBlock {
	type: string;
	text: string;
	/** How many citations it holds. */
	citations: number;
	start: Position;
	/** Takes an index in the block's text; returns where it stands in the file. */
	at(index: number): Position;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Takes a document's file; returns its blocks of text, in order, worked out once however many rules ask. */
export function proseBlocks(file: ContentFile): readonly ProseBlock[] {
	let blocks = known.get(file);
	if (!blocks) known.set(file, (blocks = readBlocks(file)));
	return blocks;
}

const known = new WeakMap<ContentFile, readonly ProseBlock[]>();

function readBlocks({ tree, text: source }: ContentFile): ProseBlock[] {
	if (!tree) return [];
	const blocks: ProseBlock[] = [];
	for (const { node } of nodes(tree)) {
		if (!BLOCKS.has(node.type)) continue;
		const parts: { text: string; node: MarkdownNode }[] = [];
		let citations = 0;
		for (const { node: inner } of nodes(node)) {
			if (inner.type === 'break') parts.push({ text: '\n', node: inner });
			if (inner.type === 'inlineCode') parts.push({ text: '\ufffc', node: inner });
			if (inner.type !== 'text') continue;
			let value = inner.value ?? '';
			const found = citationsIn(inner, source);
			citations += found.length;
			// Same length, so that an index still says where it stands.
			for (const { index, length } of found)
				value = value.slice(0, index) + '\u0000'.repeat(length) + value.slice(index + length);
			// What is meant for a citation and is none has a rule of its own.
			value = value.replace(/[[(（【［〔]@[^\])）】］〕\n]*[\])）】］〕]/g, (whole) => '\u0000'.repeat(whole.length));
			parts.push({ text: value, node: inner });
		}
		const start = node.position?.start ?? { line: 1, column: 1 };
		blocks.push({
			type: node.type,
			text: parts.map(({ text }) => text).join(''),
			citations,
			start: { line: start.line, column: start.column },
			at(index) {
				let left = index;
				for (const part of parts) {
					if (left < part.text.length) return advance(part.node.position?.start ?? start, part.text.slice(0, left));
					left -= part.text.length;
				}
				return start;
			},
		});
	}
	return blocks;
}

function advance({ line, column }: Position, text: string): Position {
	const lines = text.split('\n');
	return lines.length === 1
		? { line, column: column + text.length }
		: { line: line + lines.length - 1, column: lines.at(-1)!.length + 1 };
}
