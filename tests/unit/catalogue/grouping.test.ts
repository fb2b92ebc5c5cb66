import { describe, expect, it } from 'vitest';
import { projectsUnder, siblingsOf } from '../../../src/catalogue/grouping.ts';
import type { EntryCollection } from '../../../src/schemas/references.ts';
import { catalogueOf, entry, text } from '../helpers/entries.ts';

const project = (id: string, theme: string, en: string, zh = en) =>
	entry('projects', id, {
		facts: { programme: { listed: 'related', theme } },
		documents: { en: text(en), zh: text(zh) },
	});

describe('projectsUnder', () => {
	const bridge = entry('projects', 'bridge', {
		facts: {
			programme: { listed: 'related', theme: 'transport' },
			sectors: ['transport'],
			places: ['heihe'],
			regions: ['amur'],
			recommendations: ['border-zones'],
		},
	});
	const catalogue = catalogueOf([bridge, entry('projects', 'mine', { facts: { sectors: ['mining'] } })]);
	const under = (collection: EntryCollection, id: string) =>
		projectsUnder(catalogue, { collection, id }).map((p) => p.id);

	it('finds the projects of a theme, in the order of their ids', () => {
		expect(under('themes', 'transport')).toEqual(['bridge', 'mine']);
		expect(under('themes', 'labour')).toEqual([]);
	});

	it('finds the projects of a sector and of a recommendation', () => {
		expect(under('sectors', 'mining')).toEqual(['mine']);
		expect(under('recommendations', 'border-zones')).toEqual(['bridge']);
	});

	it('finds the projects of a place, whether it is a region or lies in one', () => {
		expect(under('places', 'heihe')).toEqual(['bridge']);
		expect(under('places', 'amur')).toEqual(['bridge']);
	});

	it('finds none under a topic', () => {
		expect(under('topics', 'transport')).toEqual([]);
	});
});

describe('siblingsOf', () => {
	const catalogue = catalogueOf([
		project('one', 'transport', 'Bridge', '珲春'),
		project('two', 'transport', 'Airport', '黑河'),
		project('three', 'transport', 'Canal', '北京'),
		project('four', 'tourism', 'Beach'),
		entry('places', 'a', { facts: { kind: 'city', names: { en: 'Heihe' } } }),
		entry('places', 'b', { facts: { kind: 'river', names: { en: 'Amur' } } }),
		entry('places', 'c', { facts: { kind: 'city', names: { en: 'Changchun' } } }),
		entry('topics', 'd', { facts: { kind: 'event' }, documents: { en: text('Forum') } }),
		entry('topics', 'e', { facts: { kind: 'document' }, documents: { en: text('Agreement') } }),
	]);
	const siblings = (collection: EntryCollection, id: string, locale: 'en' | 'zh' = 'en') => {
		const { previous, next } = siblingsOf(catalogue, { collection, id }, locale);
		return [previous?.id, next?.id];
	};

	it('of a project are those of its theme, by title', () => {
		expect(siblings('projects', 'one')).toEqual(['two', 'three']);
		expect(siblings('projects', 'two')).toEqual([undefined, 'one']);
		expect(siblings('projects', 'three')).toEqual(['one', undefined]);
		expect(siblings('projects', 'four')).toEqual([undefined, undefined]);
	});

	it('stand in the order of the reader’s language', () => {
		expect(siblings('projects', 'two', 'zh')).toEqual(['three', 'one']);
	});

	it('of a place are those of its kind', () => {
		expect(siblings('places', 'a')).toEqual(['c', undefined]);
		expect(siblings('places', 'b')).toEqual([undefined, undefined]);
	});

	it('of any other entry are those of its collection', () => {
		expect(siblings('topics', 'd')).toEqual(['e', undefined]);
	});

	it('are references to the same collection', () => {
		expect(siblingsOf(catalogue, { collection: 'topics', id: 'e' }, 'en').next).toEqual({
			collection: 'topics',
			id: 'd',
		});
	});
});
