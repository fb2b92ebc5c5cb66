import type { ContentFile, ContentOnDisk, FileRole } from '../catalogue/disk.ts';
import type { Problem } from '../catalogue/problem.ts';
import { isLocale, type Locale } from '../locales.ts';
import type { MarkdownNode, ProseReferences } from '../catalogue/prose.ts';
import type { Position } from '../catalogue/yaml.ts';
import { factsSchemas } from '../schemas/collections.ts';
import { evidence, type Evidence } from '../schemas/evidence.ts';
import { references, type Reference } from '../schemas/references.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Frontmatter } from '../schemas/frontmatter.ts';
import type { Source } from '../schemas/source.ts';

type Role<K extends FileRole['kind']> = Extract<FileRole, { kind: K }>;

/** A file whose YAML fits its schema. `at` takes keys and indexes from the root; returns where the last of them stands. */
export interface ReadFile<K extends FileRole['kind'], T> {
	file: ContentFile;
	role: Role<K>;
	data: T;
	at(path: readonly PropertyKey[]): Position;
}

function* ofKind<K extends FileRole['kind'], T>({ files }: ContentOnDisk, kind: K): Generator<ReadFile<K, T>> {
	for (const file of files) {
		if (file.role.kind !== kind || file.data === undefined || !file.yaml) continue;
		const { yaml } = file;
		yield { file, role: file.role as Role<K>, data: file.data as T, at: (path) => yaml.locate(path) };
	}
}

/** Takes all content; yields every facts file that fits its schema. */
export function factsFiles(disk: ContentOnDisk): Generator<ReadFile<'facts', Facts>> {
	return ofKind(disk, 'facts');
}

/** Takes all content; yields every evidence file that fits its schema. */
export function evidenceFiles(disk: ContentOnDisk): Generator<ReadFile<'evidence', Evidence>> {
	return ofKind(disk, 'evidence');
}

/** Takes all content; yields every source that fits its schema. */
export function sourceFiles(disk: ContentOnDisk): Generator<ReadFile<'source', Source>> {
	return ofKind(disk, 'source');
}

/** Takes all content; yields every text that could be read and whose frontmatter fits its schema. */
export function documentFiles(disk: ContentOnDisk): Generator<ReadFile<'document', Frontmatter>> {
	return ofKind<'document', Frontmatter>(
		{ ...disk, files: disk.files.filter(({ role, tree }) => role.kind !== 'document' || tree) },
		'document',
	);
}

/** Takes a rule and a file; returns how the rule reports a problem in it. */
export function reporter(
	{ id, severity }: { id: string; severity: Problem['severity'] },
	{ path }: Pick<ContentFile, 'path'>,
	problems: Problem[],
): (at: Position, message: string) => void {
	return ({ line, column }, message) => problems.push({ file: path, line, column, severity, rule: id, message });
}

/** A node of a syntax tree, and the nodes that it stands in, the outermost first. */
export interface NodeInTree {
	node: MarkdownNode;
	parents: readonly MarkdownNode[];
}

/** Takes a syntax tree; returns every node, parents before children, worked out once however many rules ask. */
export function nodes(root: MarkdownNode): readonly NodeInTree[] {
	let list = nodesByRoot.get(root);
	if (list === undefined) {
		const found: NodeInTree[] = [];
		const visit = (node: MarkdownNode, parents: readonly MarkdownNode[]): void => {
			found.push({ node, parents });
			if (!node.children) return;
			const inner = [...parents, node];
			for (const child of node.children) visit(child, inner);
		};
		visit(root, []);
		nodesByRoot.set(root, (list = found));
	}
	return list;
}

const nodesByRoot = new WeakMap<MarkdownNode, readonly NodeInTree[]>();

/** Takes text and an index in it; returns the line and column of that index, from 1. */
export function positionAt(text: string, index: number): Position {
	const before = text.slice(0, index);
	return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/** Takes facts; yields the texts that stand in a map of languages: notes, `of`, conflicts, gaps. */
export function* localisedTexts(
	value: unknown,
	path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; text: string; locale: Locale }> {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* localisedTexts(item, [...path, index]);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			// Names are written as their bearers write them.
			if (key === 'names' || key === 'name') continue;
			if (isLocale(key) && typeof item === 'string') yield { path: [...path, key], text: item, locale: key };
			else yield* localisedTexts(item, [...path, key]);
		}
	}
}

/** Takes a file; returns the references in its facts or evidence, worked out once however many rules ask. */
export function referencesOf(file: ContentFile): readonly Reference[] {
	const { role, yaml } = file;
	if (!yaml || (role.kind !== 'facts' && role.kind !== 'evidence')) return [];
	let list = referencesByFile.get(file);
	if (list === undefined) {
		list = references(role.kind === 'facts' ? factsSchemas[role.collection] : evidence, yaml.value);
		referencesByFile.set(file, list);
	}
	return list;
}

const referencesByFile = new WeakMap<ContentFile, readonly Reference[]>();

/** Takes a document's file; returns its citations and entry links. */
export function proseReferencesOf({ references = { citations: [], links: [] } }: ContentFile): ProseReferences {
	return references;
}

/** Takes the files of the content; returns which texts there are, also those that could not be read, as `collection/id/locale`. */
export function textsPresent(files: readonly ContentFile[]): Set<string> {
	return new Set(
		files.flatMap(({ role }) => (role.kind === 'document' ? [`${role.collection}/${role.id}/${role.locale}`] : [])),
	);
}

/** Takes a value of YAML; yields every text in it, keys included, with its path. */
export function* textsOf(
	value: unknown,
	path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			yield { path: [...path, key], text: key };
			yield* textsOf(item, [...path, key]);
		}
	}
}
