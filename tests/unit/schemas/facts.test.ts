import { describe, expect, it } from 'vitest';
import { actor, facts, figure, isCurrency, status, timelineEvent } from '../../../src/schemas/facts.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

const bridgeFacts = {
	aliases: ['Heihe bridge', '黑河大桥'],
	sectors: ['transport'],
	regions: ['heilongjiang', 'amur'],
	places: ['heihe', 'blagoveshchensk'],
	status: { value: 'operating', asOf: '2022-06', source: 'xinhua-2022-06-10' },
	timeline: [
		{ date: '2016-12-24', event: 'construction-started', source: 'src-a', note: { en: 'begun', ru: 'начато' } },
		{ date: 2019, event: 'joined', source: 'src-b' },
	],
	figures: [
		{ kind: 'length', value: 1284, unit: 'm', of: { en: 'bridge' }, qualifier: 'planned', asOf: 2016, source: 'src-a' },
		{ kind: 'investment', value: 2642000000, unit: 'CNY', source: 'src-a' },
	],
	actors: [{ name: { en: 'Longjian', zh: '龙建' }, role: 'contractor', source: 'src-a' }],
	conflicts: [{ en: 'Sources disagree.' }],
	gaps: [{ en: 'No source says.' }],
	related: ['tongjiang-rail-bridge'],
	topics: ['programme-2009-2018'],
	recommendations: ['border-zones'],
	names: { ja: '黒河大橋' },
	nameSupplied: ['zh'],
};

describe('facts', () => {
	it('accepts an entry with every field', () => {
		expect(faultsOf(facts, bridgeFacts)).toEqual([]);
	});

	it('accepts an entry of which nothing is known', () => {
		expect(faultsOf(facts, {})).toEqual([]);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(facts, { sector: ['transport'] })).toEqual(['sector']);
	});

	it.each(['aliases', 'sectors', 'regions', 'places', 'timeline', 'figures', 'actors', 'conflicts', 'gaps', 'related'])(
		'wants an empty list of %s left out',
		(key) => {
			expect(faultsOf(facts, { [key]: [] })).toEqual([key]);
		},
	);

	it('refuses an id that is no kebab-case ASCII', () => {
		expect(faultsOf(facts, { places: ['heihe', 'Heihe', '黑河', 'a--b'] })).toEqual([
			'places.1',
			'places.2',
			'places.3',
		]);
	});

	it('refuses a supplied name in what is no language code', () => {
		expect(faultsOf(facts, { nameSupplied: ['zh', 'Chinese'] })).toEqual(['nameSupplied.1']);
	});

	it('describes every field', () => {
		expect(undescribedFields(facts)).toEqual([]);
	});
});

describe('status', () => {
	it('needs a source', () => {
		expect(faultsOf(status, { value: 'operating' })).toEqual(['source']);
	});

	it('needs no source where it is unknown', () => {
		expect(faultsOf(status, { value: 'unknown' })).toEqual([]);
	});

	it('refuses a word that is not on the list', () => {
		expect(faultsOf(status, { value: 'open', source: 'src-a' })).toEqual(['value']);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(status, { value: 'operating', source: 'src-a', since: 2009 })).toEqual(['since']);
	});
});

describe('timelineEvent', () => {
	const event = { date: '2009-09-23', event: 'approved', source: 'src-a' };

	it.each(['2009-13', '2009-02-30', '23.09.2009'])('refuses the date %s', (date) => {
		expect(faultsOf(timelineEvent, { ...event, date })).toEqual(['date']);
	});

	it.each(['date', 'event', 'source'])('needs its %s', (key) => {
		expect(faultsOf(timelineEvent, { ...event, [key]: undefined })).toEqual([key]);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(timelineEvent, { ...event, place: 'heihe' })).toEqual(['place']);
	});
});

describe('figure', () => {
	const length = { kind: 'length', value: 1284, unit: 'm', source: 'src-a' };

	it.each(['m', 'm3/a', 'kWh', '%', 'TEU', 'persons/a', 'CNY', 'RUB', 'USD', 'EUR', 'JPY'])(
		'knows the unit %s',
		(unit) => {
			expect(faultsOf(figure, { ...length, unit })).toEqual([]);
		},
	);

	it.each(['metre', 'M', 'rmb', 'cny', 'RMB', 'XYZ', ''])('refuses the unit %j', (unit) => {
		expect(faultsOf(figure, { ...length, unit })).toEqual(['unit']);
	});

	it.each(['1284', null, Number.NaN, Number.POSITIVE_INFINITY])('refuses the value %s', (value) => {
		expect(faultsOf(figure, { ...length, value })).toEqual(['value']);
	});

	it.each(['kind', 'value', 'unit', 'source'])('needs its %s', (key) => {
		expect(faultsOf(figure, { ...length, [key]: undefined })).toEqual([key]);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(figure, { ...length, date: 2009 })).toEqual(['date']);
	});
});

describe('actor', () => {
	it('needs a name, a role and a source', () => {
		expect(faultsOf(actor, {})).toEqual(['name', 'role', 'source']);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(actor, { name: { en: 'A' }, role: 'operator', source: 'src-a', url: 'x' })).toEqual(['url']);
	});
});

describe('isCurrency', () => {
	it('knows codes of ISO 4217, in capitals', () => {
		expect(['CNY', 'RUB', 'cny', 'km'].map(isCurrency)).toEqual([true, true, false, false]);
	});
});
