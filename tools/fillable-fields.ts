import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CONTENT_DIR } from '../src/catalogue/disk.ts';
import { validate } from '../src/catalogue/yaml.ts';
import { nearest } from '../src/checks/nearest.ts';
import type { Locale } from '../src/locales.ts';
import { factsSchemas } from '../src/schemas/collections.ts';
import { frontmatter } from '../src/schemas/frontmatter.ts';
import { jsonSchemaOf, type JsonSchema } from '../src/schemas/json-schema.ts';
import { references, type Collection, type EntryCollection } from '../src/schemas/references.ts';
import { source } from '../src/schemas/source.ts';
import { expectation, type Values } from './templates.ts';

/** What can be begun: an entry of a collection, or a source. */
export type NewCollection = EntryCollection | 'sources';

/** A field that a flag or a question can fill. */
export interface FillableField {
	/** Where it stands: in the facts or the source, or in the frontmatter of the first text. */
	file: 'facts' | 'text';
	path: string[];
	mandatory: boolean;
	/** What it is, and what may be written there. */
	description: string;
	/** What an answer may be, where the words are few. */
	expects: string;
	numeric: boolean;
	/** Whether a whole number may stand for a text: a bare year is written without quotes. */
	wholeNumber: boolean;
	/** The one value that is no text: `true`. */
	only?: unknown;
}

/** Takes a collection and the language of the first text; returns what flags and questions can fill, by flag. */
export function fillableFields(collection: NewCollection, language: Locale): Map<string, FillableField> {
	const fields = new Map<string, FillableField>();
	if (collection !== 'sources') {
		for (const [key, schema] of propertiesOf(jsonSchemaOf(frontmatter)))
			if (isScalar(schema)) fields.set(key, fieldOf(schema, 'text', [key], collection !== 'places'));
	}
	// A place's title is its name; a text of it is rare.
	if (collection === 'places') fields.set('title', placeTitle(language));
	collectScalars(jsonSchemaOf(schemaOf(collection)), [], true, fields);
	return fields;
}

function collectScalars(schema: JsonSchema, path: string[], live: boolean, into: Map<string, FillableField>): void {
	const required = new Set(schema.required);
	for (const [key, inner] of propertiesOf(schema)) {
		const mandatory = live && required.has(key);
		if (isScalar(inner)) into.set(key, fieldOf(inner, 'facts', [...path, key], mandatory));
		// What stands in an optional block is filled in the file.
		else if (inner.properties && mandatory) collectScalars(inner, [...path, key], mandatory, into);
	}
}

function placeTitle(language: Locale): FillableField {
	const description = propertiesOf(jsonSchemaOf(factsSchemas.places)).find(([key]) => key === 'names')?.[1].description;
	return {
		file: 'facts',
		path: ['names', language],
		mandatory: true,
		description: description ?? '',
		expects: `In ${language}.`,
		numeric: false,
		wholeNumber: false,
	};
}

function fieldOf(schema: JsonSchema, file: 'facts' | 'text', path: string[], mandatory: boolean): FillableField {
	return {
		file,
		path,
		mandatory,
		description: schema.description ?? '',
		expects: expectation(schema),
		numeric: schema.type === 'number',
		wholeNumber: schema.anyOf?.some((option) => (option as JsonSchema).type === 'integer') ?? false,
		...(schema.const === undefined ? {} : { only: schema.const }),
	};
}

function propertiesOf(schema: JsonSchema): [string, JsonSchema][] {
	return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
}

function isScalar(schema: JsonSchema): boolean {
	return !schema.properties && !schema.items && !schema.additionalProperties;
}

/**
 * Takes the project's root, a collection, a field and an answer; returns what is wrong with the answer, or undefined.
 * The schema judges it; an id must be that of an entry or source that is there.
 */
export function answerFault(
	root: string,
	collection: NewCollection,
	field: FillableField,
	answer: string,
): string | undefined {
	const schema: z.ZodType = field.file === 'text' ? frontmatter : schemaOf(collection);
	const values = valuesOf([[field, answer]], field.file);
	const result = validate(schema, values);
	const issue =
		'issues' in result &&
		result.issues.find(({ path }) => field.path.every((key, index) => String(path[index]) === key));
	if (issue) return issue.message;
	for (const { collection: target, id } of references(schema, values)) {
		const ids = idsOf(root, target);
		if (ids.includes(id)) continue;
		const guess = nearest(id, ids);
		return `there is no “${id}” in ${CONTENT_DIR}/${target}/; ${guess ? `did you mean “${guess}”?` : 'begin it first.'}`;
	}
	return undefined;
}

/** Takes a collection and a field; returns the collection that the field names an entry of, or undefined. */
export function targetOfField(collection: NewCollection, field: FillableField): Collection | undefined {
	const schema: z.ZodType = field.file === 'text' ? frontmatter : schemaOf(collection);
	return references(schema, valuesOf([[field, 'any-id']], field.file))[0]?.collection;
}

/** Takes the project's root and a collection; returns the ids that it has, sorted. */
export function idsOf(root: string, collection: Collection): string[] {
	const folder = join(root, CONTENT_DIR, collection);
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names.map((name) => name.replace(/\.yaml$/, '')).toSorted();
}

/** Takes fields with their answers, and a file; returns what the answers say of that file, shaped like it. */
export function valuesOf(filled: readonly [FillableField, string][], file: 'facts' | 'text'): Values {
	const values: Values = {};
	for (const [field, answer] of filled) {
		if (field.file !== file) continue;
		const parent = field.path.slice(0, -1).reduce((node, key) => (node[key] ??= {}) as Values, values);
		parent[field.path.at(-1)!] = valueOf(field, answer);
	}
	return values;
}

function valueOf({ numeric, wholeNumber, only }: FillableField, answer: string): unknown {
	if (wholeNumber && /^[1-9]\d*$/.test(answer)) return Number(answer);
	if (numeric) return answer.trim() !== '' && Number.isFinite(Number(answer)) ? Number(answer) : answer;
	return String(only) === answer ? only : answer;
}

/** Takes a collection; returns the schema of its facts, or of a source. */
export function schemaOf(collection: NewCollection): z.ZodType {
	return collection === 'sources' ? source : factsSchemas[collection];
}
