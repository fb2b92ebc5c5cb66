import { stringify } from 'yaml';
import { CONTENT_DIR } from '../src/catalogue/disk.ts';
import { locales } from '../src/locales.ts';
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
 * `## text` explains, `# key: example` is an optional field, and `key:` is a mandatory one, blank until it is filled.
 */
const EXPLAINS = '## ';
const OPTIONAL = '# ';
const WIDTH = 110;

/**
 * Takes a schema and what is known already; returns YAML that explains every field of the schema in the schema's own
 * words. A mandatory field is blank, which the check refuses, or holds the known value. An optional field is commented
 * out with an example, or holds the known value. Throws where an optional field has no example to show.
 */
export function yamlTemplate(schema: JsonSchema, { values = {}, languages }: TemplateOptions): string {
	return `${fieldBlocks(schema, values, languages, 'blank').join('\n\n')}\n`;
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
	if (examples.length > 1) return `Such as ${examples.slice(0, -1).join(', ')} or ${examples.at(-1)}.`;
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
		const locale = { ...inner['locale'], examples: [original] };
		properties['translationOf'] = { ...translationOf, properties: { ...inner, locale } };
	}
	return [
		'---',
		...explanation(
			'The text goes below this block, in plain Markdown. Every paragraph cites: [@source-id]. A link: [words](place:heihe).',
		),
		...fieldLines({ ...schema, properties }, values, [], 'blank'),
		'---',
		'',
	].join('\n');
}

const HOW_TO_FILL = [
	...explanation(
		'Fill in the mandatory fields, which stand empty. An optional one stands behind a single #: take it away from all lines of the field to use it (toggle comment, Ctrl+/), or leave it.',
	),
];

/** Whether mandatory fields stand blank, or, in a block that is commented out, show an example. */
type Fill = 'blank' | 'example';

function fieldLines(schema: JsonSchema, values: Values, languages: readonly string[], fill: Fill): string[] {
	return fieldBlocks(schema, values, languages, fill).flatMap((block) => block.split('\n'));
}

/** Each field of a map with what explains it, the mandatory ones first. */
function fieldBlocks(schema: JsonSchema, values: Values, languages: readonly string[], fill: Fill): string[] {
	const mandatory = new Set(schema.required);
	return Object.entries(schema.properties as Record<string, JsonSchema>)
		.toSorted(([a], [b]) => Number(mandatory.has(b)) - Number(mandatory.has(a)))
		.map(([key, field]) => {
			const words = `${mandatory.has(key) ? 'Mandatory' : 'Optional'}. ${field.description ?? ''} ${expectation(field)}`;
			const used = mandatory.has(key) || values[key] !== undefined;
			const lines = valueLines(key, field, values[key], languages, used ? fill : 'example');
			return [...explanation(words.trim()), ...(used ? lines : lines.map((line) => OPTIONAL + line))].join('\n');
		});
}

function valueLines(
	key: string,
	field: JsonSchema,
	value: unknown,
	languages: readonly string[],
	fill: Fill,
): string[] {
	if (field.properties) return [`${key}:`, ...indented(fieldLines(field, (value ?? {}) as Values, languages, fill))];
	if (field.additionalProperties && fill === 'blank') {
		const known = (value ?? {}) as Values;
		return [`${key}:`, ...indented(languages.map((code) => scalarLine(code, known[code])))];
	}
	if (value !== undefined) return yamlLines({ [key]: value });
	if (fill === 'blank') return [`${key}:`];
	if (field.items) return [`${key}:`, ...indented(itemLines(field.items as JsonSchema))];
	return yamlLines({ [key]: exampleOf(field) });
}

function scalarLine(key: string, value: unknown): string {
	return value === undefined ? `${key}:` : yamlLines({ [key]: value }).join('\n');
}

/** One item of a list. The dash stands before the first field, below what explains that field. */
function itemLines(item: JsonSchema): string[] {
	if (!item.properties) return yamlLines([exampleOf(item)]);
	const lines = fieldLines(item, {}, [], 'example');
	const first = lines.findIndex((line) => !line.startsWith(EXPLAINS));
	return [...lines.slice(0, first), `- ${lines[first]}`, ...indented(lines.slice(first + 1))];
}

function exampleOf(schema: JsonSchema): unknown {
	const [example = schema.const ?? schema.enum?.[0]] = schema.examples ?? [];
	if (example !== undefined) return example;
	if (schema.additionalProperties) {
		return Object.fromEntries(Object.entries(locales).map(([code, { label }]) => [code, `… (${label})`]));
	}
	throw new Error(`the field “${schema.description}” has no example; give its schema one: .meta({ examples: […] })`);
}

function yamlLines(value: unknown): string[] {
	return stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
}

function indented(lines: readonly string[]): string[] {
	return lines.map((line) => `  ${line}`);
}
