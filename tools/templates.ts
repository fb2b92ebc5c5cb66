import { stringify } from 'yaml';
import { CONTENT_DIR } from '../src/catalogue/disk.ts';
import type { JsonSchema, SchemaName } from '../src/schemas/json-schema.ts';

/** Where the JSON Schemas stand in the project. */
export const SCHEMA_DIR = 'schemas';

/** Takes the name of a schema; returns the path of its file. */
export function schemaPath(name: SchemaName): string {
	return `${SCHEMA_DIR}/${name}.schema.json`;
}

/** What is known already of a file's fields; shaped like the file. */
export type Values = { [key: string]: unknown };

/** What a template is made of beside its schema. */
export interface TemplateOptions {
	values?: Values;
	/** The languages of the texts: a mandatory map of languages gets a blank for each. */
	languages: readonly string[];
}

/**
 * The lines of a template are of three kinds, so that an editor's “toggle comment” on a whole block brings it to life:
 * `## text` explains, `# key:` is an optional field, and `key:` is a mandatory one. Every value is blank until it is
 * filled: an example that could pass for a fact would sooner or later be taken for one.
 */
const EXPLAINS = '## ';
const OPTIONAL = '# ';
const WIDTH = 110;

/**
 * Takes a schema and what is known already; returns YAML that explains every field of the schema in the schema's own
 * words, in the schema's own order. A field holds the known value, or is blank, which the check refuses; an optional one
 * is commented out as a whole until it is used.
 */
export function yamlTemplate(schema: JsonSchema, { values = {}, languages }: TemplateOptions): string {
	return `${fieldBlocks(schema, values, languages, true).join('\n\n')}\n`;
}

/** Takes text; returns it as lines of explanation. */
export function explanation(text: string): string[] {
	const lines: string[] = [''];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1)!;
		if (last !== '' && last.length + word.length + 1 > WIDTH) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines.map((line) => EXPLAINS + line);
}

/** Takes the schema of a field; returns in words what may be written there: `One of: cn, ru.`; empty where it is plain. */
export function expectation(schema: JsonSchema): string {
	const { enum: options, const: only, minimum, maximum, examples = [], items, additionalProperties } = schema;
	if (options) return `One of: ${options.join(', ')}.`;
	if (only !== undefined) return `Only: ${only}.`;
	if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}.`;
	const shown = examples.filter(
		(example) => typeof example !== 'object' && !/^(?:some-|One line of text$)/.test(String(example)),
	);
	if (shown.length > 1) return `Such as ${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}.`;
	if (shown.length === 1) return `Such as ${String(shown[0]).replace(/\.$/, '')}.`;
	if (additionalProperties) return 'A text for each language.';
	if (!items) return '';
	const { description = '', ...item } = items as JsonSchema;
	const each = `${description} ${expectation(item)}`.trim();
	return each ? `A list. Each: ${each}` : 'A list.';
}

/** Takes the name of a schema and the path of a file that it describes; returns the line that tells editors so. */
export function schemaLine(name: SchemaName, file: string): string {
	const up = '../'.repeat(file.split('/').length - 1);
	return `# yaml-language-server: $schema=${up}${schemaPath(name)}`;
}

/** Takes a collection, an id, its schema and what is known; returns the text of a new `facts.yaml`. */
export function factsTemplate(
	collection: Exclude<SchemaName, 'evidence' | 'source' | 'frontmatter'>,
	id: string,
	schema: JsonSchema,
	options: TemplateOptions,
): string {
	const folder = `${CONTENT_DIR}/${collection}/${id}`;
	const body = yamlTemplate(schema, options);
	const bare = !/^[^#\s]/m.test(body);
	return [
		schemaLine(collection, `${folder}/facts.yaml`),
		...explanation(`The facts of ${collection}/${id}, which all languages share. Leave out what no source says.`),
		...HOW_TO_FILL,
		...explanation('What the sources say, statement by statement, goes into evidence.yaml beside this file.'),
		...explanation(`What is left to do: npm run check -- ${folder}`),
		'',
		// A file of nothing but comments is no map.
		...(bare ? [...explanation('Nothing is mandatory here. Remove the line {} when you use a field.'), '{}', ''] : []),
		body,
	].join('\n');
}

/** Takes an id, the schema of a source and what is known; returns the text of a new source's file. */
export function sourceTemplate(id: string, schema: JsonSchema, options: TemplateOptions): string {
	const path = `${CONTENT_DIR}/sources/${id}.yaml`;
	return [
		schemaLine('source', path),
		...HOW_TO_FILL,
		...explanation(`Cite it in a text as [@${id}], in facts and evidence as source: ${id}.`),
		...explanation(`What is left to do: npm run check -- ${path}`),
		'',
		yamlTemplate(schema, options),
	].join('\n');
}

/**
 * Takes the schema of frontmatter, what is known, and the locale of the entry's first text where this one is another;
 * returns a new `<locale>.mdx` without a body.
 */
export function documentTemplate(schema: JsonSchema, values: Values, original?: string): string {
	const { translationOf, ...properties } = schema.properties as Record<string, JsonSchema>;
	// Only a further text can be a translation, and then of the first one.
	if (original !== undefined && translationOf) {
		const inner = translationOf.properties as Record<string, JsonSchema>;
		const locale = { ...inner['locale'], description: `${inner['locale']?.description ?? ''} Here: ${original}.` };
		properties['translationOf'] = { ...translationOf, properties: { ...inner, locale } };
	}
	return [
		'---',
		...explanation(
			'The text goes below this block, in plain Markdown. Every paragraph cites: [@source-id]. A link: [words](place:heihe).',
		),
		...fieldLines({ ...schema, properties }, values, [], true),
		'---',
		'',
	].join('\n');
}

const HOW_TO_FILL = [
	...explanation(
		'Fill in the mandatory fields, which stand empty. An optional one stands behind a single #: take that away from its lines to use it (toggle comment, Ctrl+/), fill them in, and delete those that no source fills. Lines with ## explain. Once the check finds no error, npm run check -- --fix takes them out, and the fields that you left unused.',
	),
];

function fieldLines(schema: JsonSchema, values: Values, languages: readonly string[], live: boolean): string[] {
	return fieldBlocks(schema, values, languages, live).flatMap((block) => block.split('\n'));
}

/**
 * Each field of a map with what explains it. In a block that is itself commented out nothing is commented once more, so
 * that taking the # away once brings all of it to life.
 */
function fieldBlocks(schema: JsonSchema, values: Values, languages: readonly string[], live: boolean): string[] {
	const mandatory = new Set(schema.required);
	return Object.entries(schema.properties as Record<string, JsonSchema>).map(([key, field]) => {
		const words = `${mandatory.has(key) ? 'Mandatory' : 'Optional'}. ${field.description ?? ''} ${expectation(field)}`;
		const used = !live || mandatory.has(key) || values[key] !== undefined;
		const lines = valueLines(key, field, values[key], languages, live && used);
		return [...explanation(words.trim()), ...(used ? lines : lines.map((line) => OPTIONAL + line))].join('\n');
	});
}

function valueLines(
	key: string,
	field: JsonSchema,
	value: unknown,
	languages: readonly string[],
	live: boolean,
): string[] {
	if (field.properties) return [`${key}:`, ...indented(fieldLines(field, (value ?? {}) as Values, languages, live))];
	if (field.additionalProperties && (value === undefined || live)) {
		const known = (value ?? {}) as Values;
		return [`${key}:`, ...indented(languages.map((code) => scalarLine(code, known[code])))];
	}
	if (value !== undefined) return yamlLines({ [key]: value });
	if (field.items) return [`${key}:`, ...indented(itemLines(field.items as JsonSchema, languages))];
	return [`${key}:`];
}

function scalarLine(key: string, value: unknown): string {
	return value === undefined ? `${key}:` : yamlLines({ [key]: value }).join('\n');
}

/** One item of a list. The dash stands before the first field, below what explains that field. */
function itemLines(item: JsonSchema, languages: readonly string[]): string[] {
	if (!item.properties)
		return item.additionalProperties && languages.length > 0
			? [`- ${languages[0]}:`, ...indented(languages.slice(1).map((code) => `${code}:`))]
			: ['-'];
	const lines = fieldLines(item, {}, languages, false);
	const first = lines.findIndex((line) => !line.startsWith(EXPLAINS));
	return [...lines.slice(0, first), `- ${lines[first]}`, ...indented(lines.slice(first + 1))];
}

function yamlLines(value: unknown): string[] {
	return stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
}

function indented(lines: readonly string[]): string[] {
	return lines.map((line) => `  ${line}`);
}
