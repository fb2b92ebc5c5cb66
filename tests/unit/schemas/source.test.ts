import { describe, expect, it } from 'vitest';
import { source } from '../../../src/schemas/source.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

const article = {
	title: 'Мост открыт',
	language: 'ru',
	publisher: 'Interfax',
	kind: 'news',
	published: '2022-06-10',
	url: 'https://www.interfax.ru/russia/845571',
	authors: ['И. Иванов'],
	cites: 'Ministry of Transport',
	retrieved: 'direct',
};

describe('source', () => {
	it('accepts an article', () => {
		expect(faultsOf(source, article)).toEqual([]);
	});

	it('accepts a title and a kind alone', () => {
		expect(faultsOf(source, { title: 'Bulletin', kind: 'reference' })).toEqual([]);
	});

	it('refuses an empty map', () => {
		expect(faultsOf(source, {})).toEqual(['title', 'kind']);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(source, { ...article, link: 'x' })).toEqual(['link']);
	});

	it('refuses a link to what was read in a reproduction', () => {
		expect(faultsOf(source, { ...article, retrieved: 'reproduction' })).toEqual(['url']);
		expect(faultsOf(source, { ...article, retrieved: 'reproduction', url: undefined })).toEqual([]);
	});

	it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/x', '//example.org/x', 'example.org', ''])(
		'refuses the address %j',
		(url) => {
			expect(faultsOf(source, { ...article, url })).toEqual(['url']);
		},
	);

	it.each(['2009-13', '2009-02-30', '10 June 2022'])('refuses the date %s', (published) => {
		expect(faultsOf(source, { ...article, published })).toEqual(['published']);
	});

	it('has marks that are there or left out, never false', () => {
		expect(faultsOf(source, { ...article, titleDescribed: false, reliability: 'good' })).toEqual([
			'titleDescribed',
			'reliability',
		]);
		expect(faultsOf(source, { ...article, titleDescribed: true, reliability: 'weak' })).toEqual([]);
	});

	it('refuses a language’s name for its code', () => {
		expect(faultsOf(source, { ...article, language: 'Russian' })).toEqual(['language']);
	});

	it('describes every field', () => {
		expect(undescribedFields(source)).toEqual([]);
	});
});
