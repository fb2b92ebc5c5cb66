import { z } from 'zod';

/** The collections whose entries have a page of their own, in the order in which the site shows them. */
export const entryCollections = ['projects', 'sectors', 'themes', 'topics', 'recommendations', 'places'] as const;
export type EntryCollection = (typeof entryCollections)[number];

/** Everything that an id in the content can point at. */
export type Collection = EntryCollection | 'sources' | 'pages';

/** Kebab-case ASCII. An id stands in addresses and never changes. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const targets = z.registry<{ collection: Collection }>();
const schemas = new Map<Collection, z.ZodString>();

/**
 * Takes the collection that an id points at; returns the schema of such an id. The schema itself records its target,
 * so that {@link references} finds every reference of any entry in one walk. There is one schema a collection.
 */
export function idOf(collection: Collection): z.ZodString {
	let schema = schemas.get(collection);
	if (!schema) {
		schema = z.string().regex(ID_PATTERN, 'an id is lower-case ASCII letters, digits and single hyphens');
		targets.add(schema, { collection });
		schemas.set(collection, schema);
	}
	return schema;
}

/** Takes a schema; returns the collection that the id it describes points at, or undefined where it describes no id. */
export function targetOf(schema: z.ZodType): Collection | undefined {
	// The registry puts an answer together anew each time; the walk asks for the same few schemas again and again.
	let target = knownTargets.get(schema);
	if (target === undefined) knownTargets.set(schema, (target = targets.get(schema)?.collection ?? null));
	return target ?? undefined;
}

const knownTargets = new WeakMap<z.ZodType, Collection | null>();

/** One id found in an entry: where it stands (keys and list indexes from the root) and what it points at. */
export interface Reference {
	path: (string | number)[];
	collection: Collection;
	id: string;
}

/**
 * Takes a schema and a value that it describes; returns every reference in the value, in the order of the schema's keys.
 * A value that does not fit the schema is walked as far as it fits.
 */
export function references(schema: z.ZodType, value: unknown, path: (string | number)[] = []): Reference[] {
	if (value === undefined || value === null) return [];
	const collection = targetOf(schema);
	if (collection) return typeof value === 'string' ? [{ path, collection, id: value }] : [];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
		return references(schema.unwrap() as z.ZodType, value, path);
	}
	if (schema instanceof z.ZodPipe) return references(schema.in as z.ZodType, value, path);
	if (schema instanceof z.ZodArray && Array.isArray(value)) {
		return value.flatMap((item, index) => references(schema.element as z.ZodType, item, [...path, index]));
	}
	if (schema instanceof z.ZodObject && typeof value === 'object') {
		return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, inner]) =>
			references(inner, (value as Record<string, unknown>)[key], [...path, key]),
		);
	}
	return [];
}
