import { describe, expect, it } from 'vitest';
import { recommendation } from '../../../src/schemas/recommendation.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

describe('recommendation', () => {
	it('accepts facts with their sources', () => {
		const figures = [{ kind: 'output', value: 1000000, unit: 't/a', asOf: '2010', source: 'src-a' }];
		expect(faultsOf(recommendation, { aliases: ['Another name'], figures, topics: ['programme-2009-2018'] })).toEqual(
			[],
		);
	});

	it('accepts an empty map, since it demands no fact', () => {
		expect(faultsOf(recommendation, {})).toEqual([]);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(recommendation, { kind: 'document', programme: {} })).toEqual(['kind', 'programme']);
	});

	it('refuses a status without a source', () => {
		expect(faultsOf(recommendation, { status: { value: 'completed' } })).toEqual(['status.source']);
	});

	it('describes every field', () => {
		expect(undescribedFields(recommendation)).toEqual([]);
	});
});
