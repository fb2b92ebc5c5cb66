import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isoDate } from '../../../src/schemas/date.ts';
import { editorSchemas, jsonSchemaOf, schemaFileText, type SchemaName } from '../../../src/schemas/json-schema.ts';
import { idOf } from '../../../src/schemas/references.ts';

describe('jsonSchemaOf', () => {
	it('says where the ids that a field may hold are found', () => {
		const schema = z.strictObject({
			theme: idOf('themes').describe('Its chapter.'),
			source: idOf('sources').optional().describe('Who says so.'),
			also: idOf('sources').describe('Who else.').optional(),
			places: z.array(idOf('places')),
		});
		expect(jsonSchemaOf(schema).properties).toMatchObject({
			theme: { description: 'Its chapter. An id from src/content/themes/.', examples: ['some-theme'] },
			source: { description: 'Who says so. An id from src/content/sources/.' },
			also: { description: 'Who else. An id from src/content/sources/.' },
			places: { items: { description: 'An id from src/content/places/.' } },
		});
	});

	it('takes a date as a contributor may write it', () => {
		const { anyOf, pattern } = jsonSchemaOf(isoDate);
		expect(anyOf).toMatchObject([{ type: 'string' }, { type: 'integer' }]);
		expect('2009-09').toMatch(new RegExp(pattern!));
	});

	it('puts keywords in one order and leaves the fields in that of the schema', () => {
		const schema = jsonSchemaOf(z.strictObject({ b: z.number().min(0).optional().describe('B.'), a: z.string() }));
		expect(JSON.stringify(schema)).toBe(
			JSON.stringify({
				$schema: 'https://json-schema.org/draft/2020-12/schema',
				type: 'object',
				required: ['a'],
				properties: { b: { description: 'B.', type: 'number', minimum: 0 }, a: { type: 'string' } },
				additionalProperties: false,
			}),
		);
	});

	it('keeps a field that is named as a keyword is', () => {
		const schema = z.strictObject({ items: z.string(), properties: z.string(), anyOf: z.string() });
		expect(Object.keys(jsonSchemaOf(schema).properties!)).toEqual(['items', 'properties', 'anyOf']);
	});
});

describe('schemaFileText', () => {
	it.each(Object.keys(editorSchemas) as SchemaName[])('is JSON with tabs and one newline at its end: %s', (name) => {
		const text = schemaFileText(name);
		expect(text).toMatch(/^\{\n\t"\$schema"/);
		expect(text).toMatch(/\n\}\n$/);
		expect(JSON.parse(text)).toEqual(jsonSchemaOf(editorSchemas[name]));
	});
});
