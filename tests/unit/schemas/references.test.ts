import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/schemas/evidence.ts';
import { place } from '../../../src/schemas/place.ts';
import { project } from '../../../src/schemas/project.ts';
import { ID_PATTERN, idOf, references } from '../../../src/schemas/references.ts';
import { topic } from '../../../src/schemas/topic.ts';

/** Each reference as `path -> collection/id`. */
const found = (...[schema, value]: Parameters<typeof references>) =>
	references(schema, value).map(({ path, collection, id }) => `${path.join('.')} -> ${collection}/${id}`);

describe('references', () => {
	it('finds every id of a project', () => {
		const value = {
			programme: { listed: 'reported', theme: 'transport', source: 's1', note: { en: 'x' } },
			sectors: ['energy', 'mining'],
			regions: ['amur'],
			places: ['heihe'],
			status: { value: 'operating', source: 's2' },
			timeline: [
				{ date: '2009', event: 'approved', source: 's3' },
				{ date: '2010', event: 'opened', source: 's4' },
			],
			figures: [{ kind: 'length', value: 1, unit: 'm', source: 's5' }],
			actors: [{ name: { en: 'A' }, role: 'operator', source: 's6' }],
			related: ['other'],
			topics: ['programme-2009-2018'],
			recommendations: ['border-zones'],
		};
		expect(found(project, value).toSorted()).toEqual([
			'actors.0.source -> sources/s6',
			'figures.0.source -> sources/s5',
			'places.0 -> places/heihe',
			'programme.source -> sources/s1',
			'programme.theme -> themes/transport',
			'recommendations.0 -> recommendations/border-zones',
			'regions.0 -> places/amur',
			'related.0 -> projects/other',
			'sectors.0 -> sectors/energy',
			'sectors.1 -> sectors/mining',
			'status.source -> sources/s2',
			'timeline.0.source -> sources/s3',
			'timeline.1.source -> sources/s4',
			'topics.0 -> topics/programme-2009-2018',
		]);
	});

	it('finds the ids that only a place has', () => {
		const value = {
			kind: 'city',
			country: 'cn',
			names: { en: 'x' },
			in: 'jilin',
			pair: ['a', 'b'],
			source: 'geonames',
		};
		expect(found(place, value)).toEqual([
			'in -> places/jilin',
			'pair.0 -> places/a',
			'pair.1 -> places/b',
			'source -> sources/geonames',
		]);
	});

	it('finds the ids that only a topic has', () => {
		expect(found(topic, { kind: 'event', themes: ['labour'], projects: ['p'] })).toEqual([
			'themes.0 -> themes/labour',
			'projects.0 -> projects/p',
		]);
	});

	it('finds the sources of evidence, the further ones too', () => {
		const claims = [
			{ text: 'One.', source: 's1' },
			{ text: 'Two.', source: 's2', also: ['s3', 's4'] },
		];
		expect(found(evidence, claims)).toEqual([
			'0.source -> sources/s1',
			'1.source -> sources/s2',
			'1.also.0 -> sources/s3',
			'1.also.1 -> sources/s4',
		]);
	});

	it('takes no text for an id', () => {
		expect(found(project, { aliases: ['heihe'], names: { ja: 'heihe' }, nameSupplied: ['zh'] })).toEqual([]);
	});

	it('walks a value that does not fit as far as it fits', () => {
		const value = { programme: 'transport', sectors: 'energy', places: [1, null, 'heihe'], status: null };
		expect(found(project, value)).toEqual(['places.2 -> places/heihe']);
	});

	it.each([undefined, null, 5, 'text', []])('finds nothing in %j', (value) => {
		expect(found(project, value)).toEqual([]);
	});
});

describe('idOf', () => {
	it('has one schema a collection', () => {
		expect(idOf('projects')).toBe(idOf('projects'));
		expect(idOf('projects')).not.toBe(idOf('places'));
	});

	it('says what an id is', () => {
		expect(idOf('projects').safeParse('Heihe Bridge').error?.issues[0]?.message).toContain('lower-case ASCII');
	});
});

describe('ID_PATTERN', () => {
	it.each(['heihe', 'heihe-bridge', '2x2-2017-11-07', 'a'])('fits %s', (id) => {
		expect(ID_PATTERN.test(id)).toBe(true);
	});

	it.each(['', '-', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'a/b', '../a', 'é', 'a\n'])('does not fit %j', (id) => {
		expect(ID_PATTERN.test(id)).toBe(false);
	});
});
