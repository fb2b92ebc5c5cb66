import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorSchemas, jsonSchemaOf, type JsonSchema } from '../../../src/schemas/json-schema.ts';
import { entryCollections } from '../../../src/schemas/references.ts';
import {
	documentTemplate,
	expectation,
	explanation,
	factsTemplate,
	schemaLine,
	sourceTemplate,
	yamlTemplate,
} from '../../../tools/templates.ts';
import { faultsOf } from '../helpers/schemas.ts';

/** What the mandatory fields of every collection can hold. */
const known = {
	projects: { programme: { listed: 'related', theme: 'some-theme' } },
	sectors: {},
	themes: {},
	topics: { kind: 'document' },
	recommendations: {},
	places: { kind: 'city', country: 'cn', names: { en: 'Heihe' } },
	source: { title: 'Title', kind: 'news' },
};
const names = [...entryCollections, 'source'] as const;

const templateOf = (name: (typeof names)[number], values = {}, languages = ['en']) => {
	const schema = jsonSchemaOf(editorSchemas[name]);
	return name === 'source'
		? sourceTemplate('x', schema, { values, languages })
		: factsTemplate(name, 'x', schema, { values, languages });
};

/** Takes the # away from every optional field, as a contributor would who uses them all. */
function withEverything(template: string): string {
	const [, ...lines] = template.split('\n').filter((line) => line !== '{}');
	let text = lines.join('\n');
	while (/^ *# /m.test(text)) text = text.replace(/^( *)# /gm, '$1');
	return text;
}

function descriptionsIn(schema: JsonSchema): string[] {
	return Object.values((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap((field) => [
		field.description!,
		...descriptionsIn(field),
		...descriptionsIn((field.items ?? {}) as JsonSchema),
	]);
}

describe('factsTemplate and sourceTemplate', () => {
	it.each(names)('explain every field of %s in the words of its schema', (name) => {
		const words = templateOf(name)
			.replace(/^[# ]*## /gm, '')
			.replace(/\s+/g, ' ');
		const descriptions = descriptionsIn(jsonSchemaOf(editorSchemas[name]));
		expect(descriptions.length).toBeGreaterThan(9);
		for (const description of descriptions) expect(words).toContain(description);
	});

	it.each(names)('fit the schema of %s with what is mandatory', (name) => {
		expect(faultsOf(editorSchemas[name], parse(templateOf(name, known[name])))).toEqual([]);
	});

	it.each(names)(
		'hold for %s every field of its schema, in its order, once the # are away, and nothing that could pass for a fact',
		(name) => {
			const everything = parse(withEverything(templateOf(name))) as object;
			expect(Object.keys(everything)).toEqual(Object.keys(editorSchemas[name].shape));
			const filled = JSON.stringify(everything)
				.replaceAll(/"[^"]*":/g, '')
				.match(/[^[\]{},\s]+/g);
			expect(new Set(filled)).toEqual(new Set(['null']));
		},
	);

	it.each(names)('need the # of a field of %s taken away once only', (name) => {
		expect(templateOf(name).match(/^ *# +# /gm)).toBeNull();
	});

	it('end with one newline', () => {
		for (const name of names) expect(templateOf(name)).toMatch(/[^\n]\n$/);
	});
});

describe('yamlTemplate', () => {
	const inner = z.strictObject({
		size: z
			.number()
			.describe('How large.')
			.meta({ examples: [3] }),
		colour: z.enum(['red', 'blue']).optional().describe('Which colour.'),
	});
	const schema = jsonSchemaOf(
		z.strictObject({
			parts: z.array(inner).optional().describe('What it is made of.'),
			kind: z.enum(['one', 'two']).describe('What it is.'),
			body: inner.describe('Its body.'),
		}),
	);

	it('leaves every value blank, optional fields behind a #, in the order of the schema', () => {
		expect(yamlTemplate(schema, { languages: [] })).toBe(`## Optional. What it is made of. A list.
# parts:
#   ## Mandatory. How large. Such as 3.
#   - size:
#     ## Optional. Which colour. One of: red, blue.
#     colour:

## Mandatory. What it is. One of: one, two.
kind:

## Mandatory. Its body.
body:
  ## Mandatory. How large. Such as 3.
  size:
  ## Optional. Which colour. One of: red, blue.
  # colour:
`);
	});

	it('fills in what is known', () => {
		const text = yamlTemplate(schema, { values: { kind: 'two', body: { colour: 'blue' } }, languages: [] });
		expect(parse(text)).toEqual({ kind: 'two', body: { size: null, colour: 'blue' } });
	});
});

describe('documentTemplate', () => {
	const schema = jsonSchemaOf(editorSchemas.frontmatter);

	it('leaves title and description blank', () => {
		const text = documentTemplate(schema, {});
		expect(text).toMatch(/^---\n[\s\S]+\n---\n$/);
		expect(parse(text.split('---\n')[1]!)).toEqual({ title: null, description: null });
		expect(text).not.toContain('translationOf');
	});

	it('shows in a further text how to name the original', () => {
		const [, head] = documentTemplate(schema, { title: 'A', description: 'B' }, 'zh').split('---\n');
		expect(head).toContain(' Here: zh. ');
		expect(parse(withEverything(`\n${head}`))).toEqual({
			title: 'A',
			description: 'B',
			translationOf: { locale: null, hash: null },
		});
	});
});

describe('explanation', () => {
	it('keeps every line short', () => {
		const lines = explanation('word '.repeat(60).trim());
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) expect(line).toMatch(/^## word( word)*$/);
		for (const line of lines) expect(line.length).toBeLessThan(120);
	});
});

describe('expectation', () => {
	it.each([
		[z.enum(['a', 'b']), 'One of: a, b.'],
		[z.literal(true), 'Only: true.'],
		[z.number().min(-90).max(90), 'From -90 to 90.'],
		[z.string().meta({ examples: ['m', 'km', 't'] }), 'Such as m, km or t.'],
		[z.array(z.enum(['a', 'b'])), 'A list. Each: One of: a, b.'],
		[z.array(z.string()), 'A list.'],
		[z.record(z.string(), z.string()), 'A text for each language.'],
		[z.string(), ''],
	])('says what may be written (%#)', (schema, words) => {
		expect(expectation(jsonSchemaOf(schema))).toBe(words);
	});
});

describe('schemaLine', () => {
	it('leads from the file to its schema', () => {
		expect(schemaLine('places', 'src/content/places/x/facts.yaml')).toBe(
			'# yaml-language-server: $schema=../../../../schemas/places.schema.json',
		);
	});
});
