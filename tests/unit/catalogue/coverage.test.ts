import { describe, expect, it } from 'vitest';
import { coverage, sourceCount } from '../../../src/catalogue/coverage.ts';
import { projectRecords } from '../../../src/catalogue/data-files.ts';
import { catalogueOf, cites, entry, text } from '../helpers/entries.ts';

const claim = { text: 'x', source: 'a' };
const listed = { listed: 'reported' as const, theme: 'transport', source: 'a', note: { en: 'x' } };
const catalogue = catalogueOf(
	[
		entry('projects', 'bridge', {
			facts: {
				programme: listed,
				regions: ['amur', 'heilongjiang'],
				status: { value: 'operating', source: 'weak' },
				gaps: [{ en: 'x' }],
			},
			evidence: [{ ...claim, also: ['b'] }],
			documents: { en: text('Bridge', { body: 'Told.', citations: cites('c') }), ru: text('Мост') },
		}),
		entry('projects', 'mine', {
			facts: { programme: { listed: 'related', theme: 'mining' }, conflicts: [{ en: 'x' }] },
			documents: { en: text('Mine') },
		}),
		entry('themes', 'mining'),
		entry('themes', 'transport'),
		entry('places', 'amur', { facts: { kind: 'region', country: 'ru', names: { en: 'Amur' } } }),
		entry('places', 'heilongjiang', { facts: { kind: 'region', country: 'cn', names: { en: 'Heilongjiang' } } }),
		entry('topics', 'programme-2009-2018', {
			facts: { figures: [{ kind: 'count', value: 205, unit: 'count', qualifier: 'total', source: 'a' }] },
		}),
	],
	{ a: { title: 'A', kind: 'news' }, weak: { title: 'W', kind: 'news', reliability: 'weak' } },
);
const found = coverage(catalogue);

describe('coverage', () => {
	it('counts how the projects stand to the list', () => {
		expect(found).toMatchObject({ programmeList: 205, confirmed: 0, reported: 1, related: 1 });
	});

	it('counts by theme, and by every country and region that a project lies in', () => {
		expect(found.themes).toEqual([
			{ id: 'mining', listed: 0, projects: 1, told: 0 },
			{ id: 'transport', listed: 1, projects: 1, told: 1 },
		]);
		expect(found.countries).toEqual([
			{ id: 'cn', listed: 1, projects: 1, told: 1 },
			{ id: 'ru', listed: 1, projects: 1, told: 1 },
		]);
		expect(found.regions.map(({ id, country }) => [id, country])).toEqual([
			['amur', 'ru'],
			['heilongjiang', 'cn'],
		]);
	});

	it('counts a title without a text as no text', () => {
		expect(found.collections.find(({ collection }) => collection === 'projects')).toEqual({
			collection: 'projects',
			entries: 2,
			told: { en: 1, zh: 0, ru: 0 },
		});
	});

	it('counts distinct sources of facts, evidence and texts', () => {
		expect(sourceCount(catalogue.entry('projects', 'bridge'))).toBe(4);
		expect(found.sources.average).toBe(2);
		expect(found.sources.bands.find(({ from }) => from === 4)?.projects).toBe(1);
	});

	it('counts what is lacking', () => {
		expect(found.lacks).toEqual({
			regionless: 1,
			statusUnknown: 1,
			statusUndated: 1,
			statusWeak: 1,
			withGaps: 1,
			withConflicts: 1,
		});
	});
});

describe('projectRecords', () => {
	it('gives each project its id, its titles and descriptions by locale, and its facts', () => {
		expect(projectRecords(catalogue)[0]).toMatchObject({
			id: 'bridge',
			title: { en: 'Bridge', ru: 'Мост' },
			programme: listed,
		});
	});
});
