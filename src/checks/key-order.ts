import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ContentFile } from '../catalogue/disk.ts';
import { splitFrontmatter } from '../catalogue/prose.ts';
import { factsSchemas } from '../schemas/collections.ts';
import { evidence } from '../schemas/evidence.ts';
import { frontmatter } from '../schemas/frontmatter.ts';
import { source } from '../schemas/source.ts';

/** Takes a file; returns the schema of its YAML, or undefined where it has none. */
export function schemaOfFile({ role }: ContentFile): z.ZodType | undefined {
	switch (role.kind) {
		case 'facts':
			return factsSchemas[role.collection];
		case 'evidence':
			return evidence;
		case 'source':
			return source;
		case 'document':
			return frontmatter;
		case 'interface':
			return undefined;
	}
}

/** A key that stands after one which it belongs before. */
export interface KeyOrderFault {
	path: (string | number)[];
	before: string;
}

/** Takes a schema and a value that fits it; returns the keys that stand out of the schema's order. */
export function keyOrderFaults(schema: z.ZodType, value: unknown, path: (string | number)[] = []): KeyOrderFault[] {
	const inner = plain(schema);
	if (Array.isArray(value) && inner instanceof z.ZodArray)
		return value.flatMap((item, index) => keyOrderFaults(inner.element as z.ZodType, item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	const order = keysOf(inner);
	if (!order) return [];
	const faults: KeyOrderFault[] = [];
	let last = -1;
	for (const key of Object.keys(value)) {
		const rank = order.indexOf(key);
		if (rank < last) faults.push({ path: [...path, key], before: order[last]! });
		else last = rank;
		if (inner instanceof z.ZodObject)
			faults.push(
				...keyOrderFaults(inner.shape[key] as z.ZodType, (value as Record<string, unknown>)[key], [...path, key]),
			);
	}
	return faults;
}

/**
 * Takes a file whose YAML fits its schema; returns its text with all keys in the schema's order, or the same text where
 * the order is right already. A file with comments stays as it is: no program knows for certain what a comment is about.
 */
export function inKeyOrder(file: ContentFile): string {
	const schema = schemaOfFile(file);
	if (!schema || !file.yaml || file.data === undefined) return file.text;
	if (keyOrderFaults(schema, file.yaml.value).length === 0 || hasComment(file)) return file.text;
	if (file.role.kind !== 'document') return sorted(file.text, schema);
	const split = splitFrontmatter(file.text);
	return split ? `---\n${sorted(`${split.yaml}\n`, schema)}---\n${split.body}` : file.text;
}

function hasComment({ text, role }: ContentFile): boolean {
	const yaml = role.kind === 'document' ? (splitFrontmatter(text)?.yaml ?? '') : text;
	return /^\s*#(?! yaml-language-server:)|\s#\s/m.test(yaml);
}

function sorted(text: string, schema: z.ZodType): string {
	const document = parseDocument(text);
	sortNode(document.contents, schema);
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function sortNode(node: unknown, schema: z.ZodType): void {
	const inner = plain(schema);
	if (isSeq(node) && inner instanceof z.ZodArray)
		for (const item of node.items) sortNode(item, inner.element as z.ZodType);
	if (!isMap(node)) return;
	const order = keysOf(inner);
	if (!order) return;
	const key = (item: (typeof node.items)[number]) => (isScalar(item.key) ? String(item.key.value) : '');
	node.items.sort((a, b) => order.indexOf(key(a)) - order.indexOf(key(b)));
	if (inner instanceof z.ZodObject)
		for (const item of node.items) sortNode(item.value, inner.shape[key(item)] as z.ZodType);
}

/** The schema itself, without what only makes it optional or reads it further. */
function plain(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
		return plain(schema.unwrap() as z.ZodType);
	return schema instanceof z.ZodPipe ? plain(schema.in as z.ZodType) : schema;
}

/** The keys of a map in their order; undefined where any key may stand, or none. */
function keysOf(schema: z.ZodType): string[] | undefined {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
	// Texts by language stand in the order of the languages.
	if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
	return undefined;
}
