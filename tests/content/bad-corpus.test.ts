import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readingRules } from '../../src/checks/reading-rules.ts';
import { rules } from '../../src/checks/rules.ts';
import { factsSchemas } from '../../src/schemas/collections.ts';
import { evidence } from '../../src/schemas/evidence.ts';
import { factsShape } from '../../src/schemas/facts.ts';
import { frontmatter } from '../../src/schemas/frontmatter.ts';
import { source } from '../../src/schemas/source.ts';
import { PROSE_GROUPS, testMistakes } from './corpus.ts';
import { patchOf, read, readBytes, readMistakes } from './mistakes.ts';

const mistakes = readMistakes();

describe('the corpus of mistakes', () => {
	it('has 120 and more, each of a name of its own', () => {
		expect(mistakes.length).toBeGreaterThanOrEqual(120);
		const names = mistakes.map(({ group, name }) => `${group}: ${name}`);
		expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
	});

	it('covers every rule, and names no other', () => {
		const ids = [...rules, ...readingRules].map(({ id }) => id);
		expect([...new Set(mistakes.map(({ rule }) => rule))].toSorted()).toEqual(ids.toSorted());
	});

	it('covers every field of every schema with a value that does not fit it', () => {
		const bytes = readBytes();
		const covered = new Set<string>();
		for (const mistake of mistakes.filter(({ rule }) => rule === 'schema')) {
			const patch = patchOf(mistake, bytes);
			const files = [...patch].flatMap(([path, file]) => (file ? ([[path, file]] as const) : []));
			for (const { rule, message } of read(new Map(files)).problems) {
				// Every message of the schema begins with the path of the value: "figures.0.unit" must be …
				const path = /^(?:key )?"([^"]+)"/.exec(message)?.[1];
				if (rule === 'schema' && path) for (const field of fieldsOn(schemaOf(mistake.file), path)) covered.add(field);
			}
		}
		expect([...allFields()].filter((field) => !covered.has(field)).toSorted()).toEqual([]);
	});
});

testMistakes(mistakes.filter(({ group }) => !PROSE_GROUPS.has(group)));

type Shape = Record<string, z.ZodType>;
const shared = Object.entries(factsShape as Shape);

/** Every schema of the content, by the name that its fields get here. */
const schemas: Record<string, z.ZodType> = { ...factsSchemas, evidence, frontmatter, source };

function schemaOf(file: string): [name: string, schema: z.ZodType] {
	const name = file.startsWith('sources/')
		? 'source'
		: file.endsWith('.mdx')
			? 'frontmatter'
			: file.endsWith('evidence.yaml')
				? 'evidence'
				: file.split('/')[0]!;
	return [name, schemas[name]!];
}

/** What is within optional values, lists and transformations. */
function inner(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodOptional) return inner(schema.unwrap() as z.ZodType);
	if (schema instanceof z.ZodArray) return inner(schema.element as z.ZodType);
	if (schema instanceof z.ZodPipe) return inner(schema.in as z.ZodType);
	return schema;
}

/** The fields that every collection shares are one and the same schema: a mistake in any of them covers it. */
function nameOf(owner: string, key: string, schema: z.ZodType): string {
	return shared.some(([name, field]) => name === key && field === schema) ? `facts.${key}` : `${owner}.${key}`;
}

function* fields(owner: string, schema: z.ZodType): Generator<string> {
	const object = inner(schema);
	if (!(object instanceof z.ZodObject)) return;
	for (const [key, field] of Object.entries(object.shape as Shape)) {
		const name = nameOf(owner, key, field);
		yield name;
		yield* fields(name, field);
	}
}

function allFields(): Set<string> {
	return new Set(Object.entries(schemas).flatMap(([name, schema]) => [...fields(name, schema)]));
}

/** Takes a schema and the path of a value; returns the last field on it: a wrong list is no mistake in its items. */
function fieldsOn([name, schema]: [name: string, schema: z.ZodType], path: string): string[] {
	const found: string[] = [];
	let owner = name;
	let object = inner(schema);
	for (const key of path.split('.')) {
		if (/^\d+$/.test(key)) continue;
		const field: z.ZodType | undefined = object instanceof z.ZodObject ? (object.shape as Shape)[key] : undefined;
		if (!field) break;
		owner = nameOf(owner, key, field);
		found.push(owner);
		object = inner(field);
	}
	return found.slice(-1);
}
