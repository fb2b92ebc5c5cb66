import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../../src/catalogue/content.ts';
import { entryCollections } from '../../../src/schemas/references.ts';

describe('emptyContent', () => {
	it('has an empty map for every collection, the pages and the sources', () => {
		const content = emptyContent();
		expect(Object.keys(content).toSorted()).toEqual([...entryCollections, 'pages', 'sources'].toSorted());
		expect(Object.values(content).map(({ size }) => size)).toEqual(Object.values(content).map(() => 0));
	});

	it('shares nothing with the next one', () => {
		emptyContent().sources.set('a', { title: 'A', kind: 'news' });
		expect(emptyContent().sources.size).toBe(0);
	});
});
