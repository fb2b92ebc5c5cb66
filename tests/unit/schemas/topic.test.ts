import { describe, expect, it } from 'vitest';
import { topic } from '../../../src/schemas/topic.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

describe('topic', () => {
	it('accepts a document with facts', () => {
		const programme = {
			kind: 'document',
			themes: ['transport', 'labour'],
			projects: ['heihe-bridge'],
			timeline: [{ date: '2009-09-23', event: 'approved', source: 'src-a' }],
			figures: [{ kind: 'count', value: 205, unit: 'count', qualifier: 'total', source: 'src-a' }],
		};
		expect(faultsOf(topic, programme)).toEqual([]);
	});

	it('refuses an empty map', () => {
		expect(faultsOf(topic, {})).toEqual(['kind']);
	});

	it('refuses a kind that is not on the list', () => {
		expect(faultsOf(topic, { kind: 'treaty' })).toEqual(['kind']);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(topic, { kind: 'event', programme: {} })).toEqual(['programme']);
	});

	it.each(['themes', 'projects'])('wants an empty list of %s left out', (key) => {
		expect(faultsOf(topic, { kind: 'event', [key]: [] })).toEqual([key]);
	});

	it('describes every field', () => {
		expect(undescribedFields(topic)).toEqual([]);
	});
});
