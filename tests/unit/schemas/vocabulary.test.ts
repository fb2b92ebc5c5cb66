import { describe, expect, it } from 'vitest';
import { isCurrency } from '../../../src/schemas/facts.ts';
import * as vocabulary from '../../../src/schemas/vocabulary.ts';

describe('vocabulary', () => {
	it.each(Object.entries(vocabulary))('names each of the %s once', (_name, words) => {
		expect(words.length).toBeGreaterThan(0);
		expect(new Set<string>(words).size).toBe(words.length);
	});

	it('has no physical unit that is also a currency', () => {
		expect(vocabulary.physicalUnits.filter(isCurrency)).toEqual([]);
	});
});
