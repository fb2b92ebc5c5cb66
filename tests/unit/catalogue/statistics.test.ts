import { describe, expect, it } from 'vitest';
import { statistics } from '../../../src/catalogue/statistics.ts';
import { catalogueOf, entry } from '../helpers/entries.ts';

const event = { date: '2009', event: 'approved' as const, source: 's' };
const figure = { kind: 'count' as const, value: 91, unit: 'count', source: 's' };
const actor = { name: { en: 'A' }, role: 'operator' as const, source: 's' };
const claim = { text: 'x', source: 's' };

const counted = statistics(
	catalogueOf(
		[
			entry('projects', 'a', {
				facts: {
					programme: { listed: 'confirmed', theme: 'transport', source: 's' },
					sectors: ['transport', 'mining'],
					regions: ['amur'],
					status: { value: 'operating', source: 's' },
					timeline: [event, event],
					figures: [figure],
					actors: [actor],
				},
				evidence: [claim, claim],
			}),
			entry('projects', 'b', {
				facts: {
					programme: { listed: 'reported', theme: 'transport', source: 's', note: { en: 'x' } },
					sectors: ['mining'],
					status: { value: 'unknown' },
				},
			}),
			entry('projects', 'c', { facts: { programme: { listed: 'related', theme: 'tourism' } } }),
			entry('topics', 'programme-2009-2018', {
				facts: {
					figures: [
						{ ...figure, qualifier: 'first-phase' },
						{ ...figure, value: 205, qualifier: 'total' },
					],
				},
			}),
			entry('places', 'heihe', { evidence: [claim] }),
		],
		{
			s: { title: 'A', kind: 'news', language: 'ru' },
			t: { title: 'B', kind: 'news', language: 'zh' },
			u: { title: 'C', kind: 'news', language: 'ru' },
			v: { title: 'D', kind: 'news' },
		},
	),
);

describe('statistics', () => {
	it('count the projects, and those on the Programme’s list', () => {
		expect(counted).toMatchObject({ projects: 3, listed: 2 });
	});

	it('take the length of the list from the Programme’s own entry', () => {
		expect(counted.programmeList).toBe(205);
		expect(statistics(catalogueOf([])).programmeList).toBeUndefined();
	});

	it('count the sources and their languages', () => {
		expect(counted).toMatchObject({ sources: 4, sourceLanguages: 2 });
	});

	it('count events, figures, actors and claims of all entries as statements', () => {
		expect(counted.statements).toBe(2 + 1 + 1 + 2 + 2 + 1);
	});

	it('count the projects by theme, sector and region', () => {
		expect(Object.fromEntries(counted.byTheme)).toEqual({ transport: 2, tourism: 1 });
		expect(Object.fromEntries(counted.bySector)).toEqual({ transport: 1, mining: 2 });
		expect(Object.fromEntries(counted.byRegion)).toEqual({ amur: 1 });
	});

	it('count every status, also those of no project, and no status as unknown', () => {
		expect([...counted.byStatus]).toEqual([
			['announced', 0],
			['under-construction', 0],
			['operating', 1],
			['completed', 0],
			['suspended', 0],
			['cancelled', 0],
			['unknown', 2],
		]);
	});
});
