import { describe, expect, it } from 'vitest';
import { factsSchemas } from '../../../src/schemas/collections.ts';
import { factsShape } from '../../../src/schemas/facts.ts';
import { entryCollections } from '../../../src/schemas/references.ts';
import { faultsOf } from '../helpers/schemas.ts';

describe('factsSchemas', () => {
	it('has a schema for each collection of entries', () => {
		expect(Object.keys(factsSchemas)).toEqual([...entryCollections]);
	});

	it.each(entryCollections)('lets %s carry every shared fact', (collection) => {
		expect(Object.keys(factsSchemas[collection].shape)).toEqual(expect.arrayContaining(Object.keys(factsShape)));
	});

	it.each(entryCollections)('refuses an unknown key in %s', (collection) => {
		expect(faultsOf(factsSchemas[collection], { misspelt: 1 })).toContain('misspelt');
	});
});
