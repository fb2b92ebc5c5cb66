import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/catalogue/catalogue.ts';
import type { Document, Page } from '../../../src/catalogue/content.ts';
import { catalogueOf, cites, entry, text } from '../helpers/entries.ts';

const link = (collection: Document['links'][number]['collection'], id: string) => ({
	collection,
	id,
	line: 1,
	column: 1,
});
const page = (id: string, documents: Page['documents']): Page => ({ collection: 'pages', id, documents });

describe('lookups', () => {
	const catalogue = catalogueOf([entry('projects', 'b'), entry('projects', 'a'), entry('projects', 'c')]);

	it('find an entry by its id', () => {
		expect(catalogue.entry('projects', 'b').id).toBe('b');
	});

	it('throw where there is none', () => {
		expect(() => catalogue.entry('projects', 'd')).toThrow('no entry projects/d');
		expect(() => catalogue.entry('places', 'b')).toThrow('no entry places/b');
	});

	it('list a collection by id', () => {
		expect(catalogue.entries('projects').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(catalogue.entries('themes')).toEqual([]);
	});

	it('name a reference by collection and id', () => {
		expect(keyOf({ collection: 'places', id: 'heihe' })).toBe('places/heihe');
	});
});

describe('links', () => {
	const bridge = entry('projects', 'bridge', {
		facts: {
			programme: { listed: 'confirmed', theme: 'transport', source: 's1' },
			places: ['heihe', 'bridge-head'],
			topics: ['programme'],
		},
		evidence: [{ text: 'x', source: 's2', also: ['s3'] }],
		documents: {
			en: text('Bridge', { links: [link('places', 'heihe'), link('pages', 'about')], citations: cites('s1', 's4') }),
			ru: text('Мост', { links: [link('projects', 'bridge'), link('sectors', 'energy')] }),
		},
	});
	const heihe = entry('places', 'heihe', { facts: { in: 'heilongjiang', source: 's1' } });
	const catalogue = catalogueOf([bridge, heihe]);
	const from = (...ref: Parameters<typeof catalogue.linksFrom>) => catalogue.linksFrom(...ref).map(keyOf);
	const to = (...ref: Parameters<typeof catalogue.linksTo>) => catalogue.linksTo(...ref).map(keyOf);

	it('lead from an entry to all that its facts, prose and evidence name, each once', () => {
		expect(from(bridge)).toEqual([
			'themes/transport',
			'sources/s1',
			'places/heihe',
			'places/bridge-head',
			'topics/programme',
			'pages/about',
			'sectors/energy',
			'sources/s4',
			'sources/s2',
			'sources/s3',
		]);
	});

	it('never lead from an entry to itself', () => {
		expect(from(bridge)).not.toContain('projects/bridge');
		expect(to(bridge)).toEqual([]);
	});

	it('lead back to the entries that name it', () => {
		expect(to(heihe)).toEqual(['projects/bridge']);
		expect(to({ collection: 'places', id: 'heilongjiang' })).toEqual(['places/heihe']);
		expect(to({ collection: 'sectors', id: 'energy' })).toEqual(['projects/bridge']);
		expect(to({ collection: 'pages', id: 'about' })).toEqual(['projects/bridge']);
	});

	it('lead back from a source to all that cite it, by collection', () => {
		expect(to({ collection: 'sources', id: 's1' })).toEqual(['projects/bridge', 'places/heihe']);
		expect(to({ collection: 'sources', id: 's3' })).toEqual(['projects/bridge']);
		expect(to({ collection: 'sources', id: 's4' })).toEqual(['projects/bridge']);
	});

	it('are none where nothing is named', () => {
		expect(from({ collection: 'themes', id: 'transport' })).toEqual([]);
		expect(to({ collection: 'sources', id: 'nobody' })).toEqual([]);
	});
});

describe('related', () => {
	const catalogue = catalogueOf([
		entry('projects', 'a', { facts: { related: ['b', 'c'] } }),
		entry('projects', 'b', { facts: { related: ['a'] } }),
		entry('projects', 'c'),
		entry('projects', 'd', { facts: { related: ['c'] } }),
		entry('topics', 't', { facts: { related: ['c'] } }),
	]);
	const related = (id: string) => catalogue.related({ collection: 'projects', id }).map(keyOf);

	it('holds what the project itself names, once even where both sides name it', () => {
		expect(related('a')).toEqual(['projects/b', 'projects/c']);
		expect(related('b')).toEqual(['projects/a']);
	});

	it('holds the projects that name it, and no other entries', () => {
		expect(related('c')).toEqual(['projects/a', 'projects/d']);
	});
});

describe('title', () => {
	const catalogue = catalogueOf([
		entry('projects', 'p', { documents: { zh: text('大桥'), ru: text('Мост') } }),
		entry('sectors', 's'),
		entry('places', 'heihe', {
			facts: { names: { zh: '黑河', ru: 'Хэйхэ' } },
			documents: { en: text('Page of Heihe') },
		}),
		entry('places', 'x', { facts: { names: { ja: '琿春' } } }),
		page('about', { en: text('About') }),
	]);

	it('is in the reader’s language where there is one', () => {
		expect(catalogue.title({ collection: 'projects', id: 'p' }, 'ru')).toEqual({ text: 'Мост', language: 'ru' });
	});

	it('is else in the first locale that has one', () => {
		expect(catalogue.title({ collection: 'projects', id: 'p' }, 'en')).toEqual({ text: '大桥', language: 'zh' });
		expect(catalogue.title({ collection: 'pages', id: 'about' }, 'zh')).toEqual({ text: 'About', language: 'en' });
	});

	it('of a place is its name, whatever its text is called', () => {
		expect(catalogue.title({ collection: 'places', id: 'heihe' }, 'ru')).toEqual({ text: 'Хэйхэ', language: 'ru' });
		expect(catalogue.title({ collection: 'places', id: 'heihe' }, 'en')).toEqual({ text: '黑河', language: 'zh' });
	});

	it('of a place may be in a language that is no locale', () => {
		expect(catalogue.title({ collection: 'places', id: 'x' }, 'en')).toEqual({ text: '琿春', language: 'ja' });
	});

	it('is the id where there is no text at all', () => {
		expect(catalogue.title({ collection: 'sectors', id: 's' }, 'ru')).toEqual({ text: 's', language: 'en' });
	});
});

describe('document', () => {
	const catalogue = catalogueOf([
		entry('projects', 'p', { documents: { zh: text('大桥'), ru: text('Мост') } }),
		entry('places', 'heihe'),
	]);
	const shown = (id: string, locale: 'en' | 'ru') => catalogue.document({ collection: 'projects', id }, locale);

	it('is the text in the reader’s language, or the one that stands in', () => {
		expect(shown('p', 'ru')).toMatchObject({ language: 'ru', document: { title: 'Мост' } });
		expect(shown('p', 'en')).toMatchObject({ language: 'zh', document: { title: '大桥' } });
	});

	it('is none for an entry without a text', () => {
		expect(catalogue.document({ collection: 'places', id: 'heihe' }, 'en')).toBeUndefined();
	});
});

describe('names', () => {
	const names = (...[item]: Parameters<ReturnType<typeof catalogueOf>['names']>) => catalogueOf([item]).names(item);

	it('are the titles of the texts, then the further names, and tell which were supplied', () => {
		const bridge = entry('projects', 'p', {
			facts: { names: { ja: '橋', 'zh-Hant': '大橋' }, nameSupplied: ['zh', 'ja'] },
			documents: { zh: text('大桥'), en: text('Bridge') },
		});
		expect(names(bridge)).toEqual([
			{ text: 'Bridge', language: 'en', supplied: false },
			{ text: '大桥', language: 'zh', supplied: true },
			{ text: '橋', language: 'ja', supplied: true },
			{ text: '大橋', language: 'zh-Hant', supplied: false },
		]);
	});

	it('of a place are those of its facts, the locales first', () => {
		const heihe = entry('places', 'heihe', {
			facts: { names: { ja: '黒河', ru: 'Хэйхэ', en: 'Heihe' } },
			documents: { zh: text('黑河市') },
		});
		expect(names(heihe).map(({ language, text: name }) => `${language} ${name}`)).toEqual([
			'en Heihe',
			'ru Хэйхэ',
			'ja 黒河',
		]);
	});

	it('give the title of a text before a further name in its language', () => {
		const item = entry('sectors', 's', { facts: { names: { en: 'Other' } }, documents: { en: text('Energy') } });
		expect(names(item).map(({ text: name }) => name)).toEqual(['Energy']);
	});
});
