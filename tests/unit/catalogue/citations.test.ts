import { describe, expect, it } from 'vitest';
import { citedSources, factMarks, proseAnchor, sourceAnchor } from '../../../src/catalogue/citations.ts';
import { cites, entry } from '../helpers/entries.ts';

const bridge = entry('projects', 'bridge', {
	facts: {
		programme: { listed: 'confirmed', theme: 'transport', source: 'listing' },
		status: { value: 'operating', source: 'status' },
		timeline: [
			{ date: '2009', event: 'approved', source: 'event' },
			{ date: '2010', event: 'opened', source: 'status' },
		],
		figures: [{ kind: 'length', value: 1, unit: 'm', source: 'figure' }],
		actors: [{ name: { en: 'A' }, role: 'operator', source: 'actor' }],
	},
	evidence: [
		{ text: 'One.', source: 'claim', also: ['also-1', 'also-2'] },
		{ text: 'Two.', source: 'listing' },
	],
});

describe('factMarks', () => {
	it('stand in the order of the page: listing, status, actors, events, figures, claims', () => {
		expect(factMarks(bridge).map(({ anchor, source }) => `${anchor} ${source}`)).toEqual([
			'cite-listing listing',
			'cite-status status',
			'cite-actor-0 actor',
			'cite-event-0 event',
			'cite-event-1 status',
			'cite-figure-0 figure',
			'cite-claim-0 claim',
			'cite-claim-0-1 also-1',
			'cite-claim-0-2 also-2',
			'cite-claim-1 listing',
		]);
	});

	it('hold the source of a place’s position', () => {
		const heihe = entry('places', 'heihe', { facts: { lat: 50, lon: 127, precision: 'exact', source: 'geonames' } });
		expect(factMarks(heihe)).toEqual([{ anchor: 'cite-position', source: 'geonames' }]);
	});

	it('leave out what has no source', () => {
		expect(factMarks(entry('projects', 'p', { facts: { status: { value: 'unknown' } } }))).toEqual([]);
	});

	it('each have an id of their own', () => {
		const anchors = factMarks(bridge).map(({ anchor }) => anchor);
		expect(new Set(anchors).size).toBe(anchors.length);
	});
});

describe('citedSources', () => {
	it('are numbered by first citation, the prose first, then the facts', () => {
		const cited = citedSources(bridge, { citations: cites('figure', 'prose', 'figure') });
		expect(cited.map(({ id, number }) => `${number} ${id}`)).toEqual([
			'1 figure',
			'2 prose',
			'3 listing',
			'4 status',
			'5 actor',
			'6 event',
			'7 claim',
			'8 also-1',
			'9 also-2',
		]);
	});

	it('know every mark that cites them, for the way back', () => {
		const cited = citedSources(bridge, { citations: cites('figure', 'prose', 'figure') });
		expect(cited.find(({ id }) => id === 'figure')?.anchors).toEqual(['cite-1', 'cite-3', 'cite-figure-0']);
		expect(cited.find(({ id }) => id === 'listing')?.anchors).toEqual(['cite-listing', 'cite-claim-1']);
	});

	it('of a page are those of its text', () => {
		const page = { collection: 'pages' as const, id: 'about', documents: {} };
		expect(citedSources(page, { citations: cites('a', 'b', 'a') })).toEqual([
			{ id: 'a', number: 1, anchors: ['cite-1', 'cite-3'] },
			{ id: 'b', number: 2, anchors: ['cite-2'] },
		]);
	});

	it('of an entry without a text are those of its facts', () => {
		expect(citedSources(entry('themes', 't', { evidence: [{ text: 'x', source: 'a' }] }), undefined)).toEqual([
			{ id: 'a', number: 1, anchors: ['cite-claim-0'] },
		]);
	});
});

describe('anchors', () => {
	it('name the mark in the prose and the entry in the list', () => {
		expect(proseAnchor(3)).toBe('cite-3');
		expect(sourceAnchor('src-a')).toBe('source-src-a');
	});
});
