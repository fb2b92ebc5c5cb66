import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';

/** A place in a text, both from 1. */
export interface Position {
	line: number;
	column: number;
}

/** YAML with the position of every key, or what stopped it from being read. */
export interface ParsedYaml {
	/** The plain value; undefined when the text has errors. */
	value: unknown;
	errors: (Position & { message: string })[];
	/** Takes keys and indexes from the root; returns where the last of them stands, or its nearest parent that is there. */
	locate(path: readonly PropertyKey[]): Position;
}

/**
 * Takes YAML text and the number of lines above it in its file (for frontmatter).
 * Refuses what plain data does not need and a stranger could misuse: tags, anchors and aliases, duplicate keys.
 */
export function parseYaml(text: string, linesAbove = 0): ParsedYaml {
	const quick = parseQuickly(text);
	if (!quick) return parseWithPositions(text, linesAbove);
	let located: ParsedYaml | undefined;
	return {
		value: quick.value,
		errors: [],
		locate: (path) => (located ??= parseWithPositions(text, linesAbove)).locate(path),
	};
}

/** What the two parsers could read differently, or what is refused: tags, anchors, aliases, keys that are no text, directives, documents, 1_000. */
const UNUSUAL = /(?:^|[\s[{,:])[&*!]|(?:^|[\s[{,])\?\s|[{,]\s*[[{][^\n]*[\]}]\s*:|^(?:%|---|\.\.\.)|\d_\d|__proto__/m;

/**
 * Reads plain YAML with the faster of two parsers, which knows no positions. Anything unusual and anything wrong is left
 * to the one that does: most files are right, and of most of them no position is ever asked.
 */
function parseQuickly(text: string): { value: unknown } | undefined {
	if (UNUSUAL.test(text)) return undefined;
	try {
		return { value: load(text, { schema: CORE_SCHEMA }) ?? null };
	} catch {
		return undefined;
	}
}

/** Takes YAML text; reads it with the position of every key. */
export function parseWithPositions(text: string, linesAbove = 0): ParsedYaml {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, logLevel: 'silent' });
	const at = (offset: number): Position => {
		const { line, col } = counter.linePos(offset);
		return { line: line + linesAbove, column: col };
	};
	const errors = [...document.errors, ...document.warnings].map((error) => ({
		...at(error.pos[0]),
		message: /call stack/.test(error.message)
			? 'lists or maps are nested too deeply to be read'
			: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
	}));
	const second = text.search(/^(?:---|\.\.\.)(?:\s|$)/m);
	if (second >= 0)
		errors.push({
			...at(second),
			message: 'a line --- or ... ends the document; a file holds one, without these lines',
		});
	for (const { offset, message } of forbidden(document)) errors.push({ ...at(offset), message });
	return {
		value: errors.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
		errors,
		locate: (path) => at(offsetOf(document, path)),
	};
}

function forbidden(document: Document): { offset: number; message: string }[] {
	const found: { offset: number; message: string }[] = [];
	const visit = (node: unknown, keyOffset?: number): void => {
		if (isPair(node)) {
			const offset = (node.key as Node | null)?.range?.[0] ?? keyOffset ?? 0;
			if (!isScalar(node.key)) found.push({ offset, message: 'a key must be plain text' });
			else if (node.key.value === '__proto__') found.push({ offset, message: 'the key __proto__ is not allowed' });
			visit(node.key, offset);
			visit(node.value, offset);
			return;
		}
		const { tag, anchor, range, source } = (node ?? {}) as {
			tag?: string;
			anchor?: string;
			range?: number[];
			source?: string;
		};
		const offset = range?.[0] ?? 0;
		if (isAliasNode(node)) found.push({ offset, message: `aliases (*${source}) are not allowed; write the value out` });
		// The anchor of a list stands on the line of its key, not on that of its first item.
		else if (anchor)
			found.push({ offset: keyOffset ?? offset, message: `anchors (&${anchor}) are not allowed; write the value out` });
		else if (tag) found.push({ offset: keyOffset ?? offset, message: `tags (${tag}) are not allowed` });
		if (isMap(node) || isSeq(node)) for (const item of node.items) visit(item);
	};
	visit(document.contents);
	return found;
}

function isAliasNode(node: unknown): boolean {
	return (
		typeof node === 'object' && node !== null && 'source' in node && !isScalar(node) && !isMap(node) && !isSeq(node)
	);
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = (node as Node | null)?.range?.[0] ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
			if (!pair) break;
			offset = (pair.key as Node).range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)] as Node | undefined;
			if (!item) break;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else break;
	}
	return offset;
}

/** One failure of a schema: what is wrong, and at which path. */
export interface SchemaIssue {
	path: PropertyKey[];
	message: string;
}

/** Takes a schema and a value; returns the parsed value, or every issue in words for a contributor. */
export function validate<T>(schema: z.ZodType<T>, value: unknown): { data: T } | { issues: SchemaIssue[] } {
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data };
	return { issues: result.error.issues.flatMap((issue) => explain(issue, value)) };
}

function explain(issue: z.core.$ZodIssue, value: unknown): SchemaIssue[] {
	const at = (path: PropertyKey[]) => (path.length === 0 ? 'the file' : `"${path.map(String).join('.')}"`);
	const found = issue.path.reduce<unknown>(
		(node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
		value,
	);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path: [...issue.path, key],
				message: `unknown key "${key}" in ${at(issue.path)}; remove it or correct its spelling`,
			}));
		case 'invalid_type':
			return [
				found === undefined
					? { path: issue.path, message: `${at(issue.path)} is missing; it must be ${anA(issue.expected)}` }
					: { path: issue.path, message: `${at(issue.path)} must be ${anA(issue.expected)}, found ${show(found)}` },
			];
		case 'invalid_value':
			return [
				{
					path: issue.path,
					message: `${at(issue.path)} must be one of ${issue.values.map(String).join(', ')}; found ${show(found)}`,
				},
			];
		case 'invalid_union':
			return [{ path: issue.path, message: `${at(issue.path)} has the wrong type, found ${show(found)}` }];
		case 'invalid_key':
			return [
				{
					path: issue.path,
					message: `key ${at(issue.path)}: ${issue.issues.map((inner) => inner.message).join('; ')}`,
				},
			];
		default:
			return [{ path: issue.path, message: `${at(issue.path)}: ${issue.message}, found ${show(found)}` }];
	}
}

function anA(type: string): string {
	const words: Record<string, string> = { object: 'a map', array: 'a list', string: 'text', int: 'a whole number' };
	return words[type] ?? `a ${type}`;
}

function show(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing';
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
