import { describe, expect, it } from 'vitest';
import { localePath, pathOf, sourcePage } from '../../../src/catalogue/paths.ts';
import type { Source } from '../../../src/schemas/source.ts';

describe('sourcePage', () => {
	it.each(['2016', '2016-05', '2016-05-31'])('is the year of %s', (published) => {
		expect(sourcePage('interfax', { published })).toBe('2016');
	});

	it('is the first character of the id where there is no date', () => {
		expect(sourcePage('newsland-hotels', {})).toBe('undated-n');
		expect(sourcePage('2x2-article', {})).toBe('undated-2');
	});
});

describe('pathOf', () => {
	const sources = new Map<string, Source>([
		['dated', { title: 'A', kind: 'news', published: '2016-05' }],
		['undated', { title: 'B', kind: 'news' }],
	]);

	it.each([
		['projects', 'heihe-bridge', 'projects/heihe-bridge/'],
		['recommendations', 'border-zones', 'recommendations/border-zones/'],
		['places', 'heihe', 'places/heihe/'],
		['pages', 'about', 'about/'],
		['pages', 'home', ''],
		['sources', 'dated', 'sources/2016/#dated'],
		['sources', 'undated', 'sources/undated-u/#undated'],
	] as const)('of %s/%s is "%s"', (collection, id, path) => {
		expect(pathOf({ collection, id }, sources)).toBe(path);
	});

	it('throws for a source that is not there', () => {
		expect(() => pathOf({ collection: 'sources', id: 'nobody' }, sources)).toThrow('no source nobody');
	});
});

describe('localePath', () => {
	it('puts the locale first', () => {
		expect(localePath('ru', 'projects/x/')).toBe('/ru/projects/x/');
		expect(localePath('zh', '')).toBe('/zh/');
	});
});
