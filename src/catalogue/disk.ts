import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { isLocale, localeCodes, type Locale } from '../locales.ts';
import { factsSchemas } from '../schemas/collections.ts';
import { evidence } from '../schemas/evidence.ts';
import { frontmatter } from '../schemas/frontmatter.ts';
import { entryCollections, ID_PATTERN, type EntryCollection } from '../schemas/references.ts';
import { source } from '../schemas/source.ts';
import { emptyContent, type Content, type Document, type Entry, type Page } from './content.ts';
import type { Problem } from './problem.ts';
import { parseMdx, proseReferences, splitFrontmatter, type MarkdownNode, type ProseReferences } from './prose.ts';
import { parseYaml, validate, type ParsedYaml } from './yaml.ts';

/** What a file of the content is, read off its path. */
export type FileRole =
	| { kind: 'facts'; collection: EntryCollection; id: string }
	| { kind: 'evidence'; collection: EntryCollection; id: string }
	| { kind: 'document'; collection: EntryCollection | 'pages'; id: string; locale: Locale }
	| { kind: 'source'; id: string }
	| { kind: 'interface'; locale: Locale };

/** A file of the content, read and taken apart. */
export interface ContentFile {
	/** From the project's root, with forward slashes. */
	path: string;
	text: string;
	role: FileRole;
	/** The YAML of a facts, evidence or source file, or of a document's frontmatter. */
	yaml?: ParsedYaml;
	/** The syntax tree of a document. */
	tree?: MarkdownNode;
	/** What a document cites and links to. */
	references?: ProseReferences;
	/** What the YAML holds, as its schema reads it; undefined where it does not fit. */
	data?: unknown;
}

/** Everything read from a content folder. `content` holds what is whole; every fault is among `problems`. */
export interface ContentOnDisk {
	content: Content;
	files: ContentFile[];
	problems: Problem[];
}

/** Where the content stands in the project. */
export const CONTENT_DIR = 'src/content';

/** A file as it was found: its path from the project's root, and its bytes. */
export interface FoundFile {
	path: string;
	bytes: Uint8Array;
}

/** The largest file that is read, in bytes: far above any entry, far below what would stall the check. */
export const LARGEST_FILE = 500_000;

/** Hears how far long work has come: what is done, what there is to do, and what it is. */
export type OnProgress = (done: number, total: number, what: string) => void;

/**
 * Takes the project's root folder, and who wants to hear how far the reading is; returns all of its content. Never throws
 * on bad content: it names the faults.
 */
export function readContent(root: string, progress?: OnProgress): ContentOnDisk {
	const problems: Problem[] = [];
	const paths = listFiles(join(root, CONTENT_DIR), problems, root);
	function* found(): Generator<FoundFile> {
		for (const [index, path] of paths.entries()) {
			progress?.(index, paths.length, 'file');
			yield { path, bytes: readFileSync(join(root, path)) };
		}
	}
	return parseContent(found(), problems);
}

/** Takes files as they were found, and problems found before; returns the content that they hold. */
export function parseContent(found: Iterable<FoundFile>, problems: Problem[] = []): ContentOnDisk {
	const files: ContentFile[] = [];
	const content = emptyContent();
	for (const { path, bytes } of found) {
		const report = (rule: string, message: string) =>
			problems.push({ file: path, line: 1, column: 1, severity: 'error', rule, message });
		const role = roleOf(path);
		if (typeof role === 'string') report('file-place', role);
		else if (bytes.length > LARGEST_FILE)
			report('encoding', `the file has ${bytes.length} bytes; more than ${LARGEST_FILE} are not read`);
		else {
			const text = decode(bytes, report);
			if (text === undefined) continue;
			const file: ContentFile = { path, text, role };
			files.push(file);
			addFile(content, file, problems);
		}
	}
	return { content, files, problems };
}

function decode(bytes: Uint8Array, report: (rule: string, message: string) => void): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		if (text.startsWith('\ufeff')) {
			report('encoding', 'the file begins with a byte order mark; save it as UTF-8 without one');
			return text.slice(1);
		}
		return text;
	} catch {
		report('encoding', 'the file is not UTF-8; save it as UTF-8');
		return undefined;
	}
}

function listFiles(folder: string, problems: Problem[], root: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((item) => {
			const full = join(folder, item.name);
			const path = relative(root, full).split(sep).join('/');
			if (item.isDirectory()) return listFiles(full, problems, root);
			if (item.isFile()) return [path];
			problems.push({
				file: path,
				line: 1,
				column: 1,
				severity: 'error',
				rule: 'file-place',
				message: 'symbolic links and special files are not allowed in the content; put the file itself here',
			});
			return [];
		});
}

/** Takes a path under the content folder; returns what the file is, or what is wrong with its place or name. */
export function roleOf(path: string): FileRole | string {
	const parts = path.slice(CONTENT_DIR.length + 1).split('/');
	const [folder, second = '', third = ''] = parts;
	if (folder === 'sources' && parts.length === 2) {
		const id = /^(.+)\.yaml$/.exec(second)?.[1];
		if (!id) return 'a source is a file sources/<id>.yaml';
		return ID_PATTERN.test(id) ? { kind: 'source', id } : badId(id);
	}
	if (folder === 'i18n' && parts.length === 2) {
		const locale = /^(.+)\.json$/.exec(second)?.[1];
		return isLocale(locale)
			? { kind: 'interface', locale }
			: `an interface file is i18n/<locale>.json with one of ${localeCodes.join(', ')}`;
	}
	const collection = folder as EntryCollection | 'pages';
	if (collection !== 'pages' && !entryCollections.includes(collection)) {
		return `no collection "${folder}"; the collections are ${[...entryCollections, 'sources', 'pages', 'i18n'].join(', ')}`;
	}
	if (parts.length !== 3) return `an entry is a folder ${folder}/<id>/ with its files directly in it`;
	if (!ID_PATTERN.test(second)) return badId(second);
	const locale = /^(.+)\.mdx$/.exec(third)?.[1];
	if (locale !== undefined) {
		return isLocale(locale)
			? { kind: 'document', collection, id: second, locale }
			: `no locale "${locale}"; the locales are ${localeCodes.join(', ')}`;
	}
	if (collection !== 'pages' && third === 'facts.yaml') return { kind: 'facts', collection, id: second };
	if (collection !== 'pages' && third === 'evidence.yaml') return { kind: 'evidence', collection, id: second };
	return `an entry holds facts.yaml, evidence.yaml and <locale>.mdx, not "${third}"`;
}

function badId(id: string): string {
	return `"${id}" is no id: use lower-case ASCII letters, digits and single hyphens`;
}

function addFile(content: Content, file: ContentFile, problems: Problem[]): void {
	const { role } = file;
	const report = (rule: string, message: string, line = 1, column = 1) =>
		problems.push({ file: file.path, line, column, severity: 'error', rule, message });
	switch (role.kind) {
		case 'facts': {
			const data = readYaml(file, factsSchemas[role.collection] as z.ZodType<Entry['facts']>, report);
			if (data) entryOf(content, role.collection, role.id).facts = data;
			else entryOf(content, role.collection, role.id);
			return;
		}
		case 'evidence': {
			const data = readYaml(file, evidence, report);
			entryOf(content, role.collection, role.id).evidence = data ?? [];
			return;
		}
		case 'source': {
			const data = readYaml(file, source, report);
			content.sources.set(role.id, data ?? { title: role.id, kind: 'reference' });
			return;
		}
		case 'document': {
			const document = readDocument(file, report);
			const owner = role.collection === 'pages' ? pageOf(content, role.id) : entryOf(content, role.collection, role.id);
			if (document) owner.documents[role.locale] = document;
			return;
		}
		case 'interface': {
			try {
				const result = z.record(z.string(), z.string()).safeParse(JSON.parse(file.text));
				for (const { path } of result.error?.issues ?? []) {
					report(
						'interface-syntax',
						`${path.join('.') || 'the file'} must be a text; the file is one flat JSON object of texts`,
					);
				}
			} catch (error) {
				report('interface-syntax', `no JSON: ${(error as Error).message.split('\n')[0]}`);
			}
		}
	}
}

type Report = (rule: string, message: string, line?: number, column?: number) => void;

function readYaml<T>(file: ContentFile, schema: z.ZodType<T>, report: Report): T | undefined {
	file.yaml = parseYaml(file.text);
	const data = checkYaml(file.yaml, schema, report);
	file.data = data;
	return data;
}

function checkYaml<T>(yaml: ParsedYaml, schema: z.ZodType<T>, report: Report): T | undefined {
	for (const { line, column, message } of yaml.errors) report('yaml-syntax', message, line, column);
	if (yaml.errors.length > 0) return undefined;
	const result = validate(schema, yaml.value);
	if ('data' in result) return result.data;
	for (const { path, message } of result.issues) {
		const { line, column } = yaml.locate(path);
		report('schema', message, line, column);
	}
	return undefined;
}

function readDocument(file: ContentFile, report: Report): Document | undefined {
	const split = splitFrontmatter(file.text);
	if (!split) {
		report('frontmatter', 'the file must begin with frontmatter: a line ---, title and description, a line ---');
		return undefined;
	}
	file.yaml = parseYaml(split.yaml, 1);
	const head = checkYaml(file.yaml, frontmatter, report);
	file.data = head;
	try {
		file.tree = parseMdx(file.text);
	} catch (error) {
		const match = /^(\d+):(\d+): ([\s\S]*)$/.exec((error as Error).message);
		report(
			'mdx-syntax',
			match ? match[3]! : (error as Error).message,
			Number(match?.[1] ?? 1),
			Number(match?.[2] ?? 1),
		);
		return undefined;
	}
	file.references = proseReferences(file.tree, file.text);
	return head && { ...head, body: split.body, ...file.references };
}

function entryOf(content: Content, collection: EntryCollection, id: string): Entry {
	const entries = content[collection] as Map<string, Entry>;
	let entry = entries.get(id);
	if (!entry) entries.set(id, (entry = { collection, id, facts: {} as Entry['facts'], evidence: [], documents: {} }));
	return entry;
}

function pageOf(content: Content, id: string): Page {
	let page = content.pages.get(id);
	if (!page) content.pages.set(id, (page = { collection: 'pages', id, documents: {} }));
	return page;
}
