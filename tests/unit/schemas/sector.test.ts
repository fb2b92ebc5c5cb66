import { describe, expect, it } from 'vitest';
import { sector } from '../../../src/schemas/sector.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

describe('sector', () => {
	it('accepts facts with their sources', () => {
		const figures = [{ kind: 'output', value: 1000000, unit: 't/a', asOf: '2010', source: 'src-a' }];
		expect(faultsOf(sector, { aliases: ['Another name'], figures, topics: ['programme-2009-2018'] })).toEqual([]);
	});

	it('accepts an empty map, since it demands no fact', () => {
		expect(faultsOf(sector, {})).toEqual([]);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(sector, { kind: 'document', programme: {} })).toEqual(['kind', 'programme']);
	});

	it('refuses a status without a source', () => {
		expect(faultsOf(sector, { status: { value: 'completed' } })).toEqual(['status.source']);
	});

	it('describes every field', () => {
		expect(undescribedFields(sector)).toEqual([]);
	});
});
