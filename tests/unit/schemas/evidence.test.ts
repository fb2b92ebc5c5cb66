import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/schemas/evidence.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

const claim = { text: 'The bridge is 1284 m long.', source: 'src-a' };

describe('evidence', () => {
	it('accepts claims with everything and with the least', () => {
		expect(faultsOf(evidence, [{ ...claim, lang: 'ru', also: ['src-b'], date: '2010-06' }, claim])).toEqual([]);
	});

	it('refuses an empty map', () => {
		expect(faultsOf(evidence, {})).toEqual(['']);
	});

	it('refuses an empty list', () => {
		expect(faultsOf(evidence, [])).toEqual(['']);
	});

	it('refuses an empty claim', () => {
		expect(faultsOf(evidence, [{}])).toEqual(['0.text', '0.source']);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(evidence, [{ ...claim, sources: ['src-b'] }])).toEqual(['0.sources']);
	});

	it.each(['2009-13', '2009-02-30'])('refuses the date %s', (date) => {
		expect(faultsOf(evidence, [{ ...claim, date }])).toEqual(['0.date']);
	});

	it('wants an empty list of further sources left out', () => {
		expect(faultsOf(evidence, [{ ...claim, also: [] }])).toEqual(['0.also']);
	});

	it('describes every field', () => {
		expect(undescribedFields(evidence)).toEqual([]);
	});
});
