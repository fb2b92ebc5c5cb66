import { z } from 'zod';
import { factsSchemas } from './collections.ts';
import { evidence } from './evidence.ts';
import { frontmatter } from './frontmatter.ts';
import { targetOf } from './references.ts';
import { source } from './source.ts';

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Every schema of the content that an editor can use, by the name of its JSON Schema. */
export const editorSchemas = { ...factsSchemas, evidence, source, frontmatter } as const;

/** The name of a JSON Schema: `projects` for `schemas/projects.schema.json`. */
export type SchemaName = keyof typeof editorSchemas;

/** The keywords in the order in which they are written; any other follows them. */
const keywordOrder = [
	'$schema',
	'description',
	'type',
	'const',
	'enum',
	'anyOf',
	'format',
	'pattern',
	'minimum',
	'maximum',
	'minLength',
	'minItems',
	'required',
	'properties',
	'propertyNames',
	'additionalProperties',
	'items',
	'examples',
];

/**
 * Takes the schema of a file or of a part of one; returns the JSON Schema of what may be written there. An id says in
 * its description where the ids that it may be are found. The keywords always stand in one order; the properties stand
 * in the order of the schema. What a schema tests beyond shape (that two fields come together) only the check knows.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
	const plain = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-2020-12',
		override: ({ zodSchema, jsonSchema }) => {
			const optional = zodSchema instanceof z.ZodOptional;
			const collection = targetOf((optional ? zodSchema.unwrap() : zodSchema) as z.ZodType);
			if (!collection) return;
			const where = `An id from src/content/${collection}/.`;
			const { description = '' } = jsonSchema;
			// An optional id takes over the description of the id that it wraps.
			if (!description.endsWith(where)) jsonSchema.description = `${description} ${where}`.trim();
			jsonSchema.examples ??= [`some-${collection.replace(/s$/, '')}`];
		},
	});
	return ordered(JSON.parse(JSON.stringify(plain)) as JsonSchema);
}

/** Takes the name of a schema; returns the text of its file: JSON with tabs and a newline at the end. */
export function schemaFileText(name: SchemaName): string {
	return `${JSON.stringify(jsonSchemaOf(editorSchemas[name]), null, '\t')}\n`;
}

function ordered(schema: JsonSchema): JsonSchema {
	const rank = (key: string) => (keywordOrder.indexOf(key) + keywordOrder.length + 1) % (keywordOrder.length + 1);
	const entries = Object.entries(schema).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
	return Object.fromEntries(
		entries.map(([key, value]) => {
			if (key === 'properties') {
				const properties = Object.entries(value as Record<string, JsonSchema>);
				return [key, Object.fromEntries(properties.map(([name, inner]) => [name, ordered(inner)]))];
			}
			if (['items', 'propertyNames', 'additionalProperties'].includes(key) && typeof value === 'object')
				return [key, ordered(value as JsonSchema)];
			if (key === 'anyOf') return [key, (value as JsonSchema[]).map(ordered)];
			return [key, value];
		}),
	);
}
