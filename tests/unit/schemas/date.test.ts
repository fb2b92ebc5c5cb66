import { describe, expect, it } from 'vitest';
import { isDate, isoDate } from '../../../src/schemas/date.ts';

describe('isDate', () => {
	it.each(['2009', '2009-09', '2009-09-23', '2012-02-29', '1858-05-28'])('accepts %s', (date) => {
		expect(isDate(date)).toBe(true);
	});

	it.each([
		'2009-13',
		'2009-00',
		'2009-02-30',
		'2009-02-29',
		'2009-09-00',
		'2009-9',
		'2009-09-3',
		'09-2009',
		'2009-09-23T00:00:00Z',
		'2009/09',
		'2009-',
		' 2009',
		'2009\n',
		'around 2009',
		'',
	])('refuses %j', (date) => {
		expect(isDate(date)).toBe(false);
	});
});

describe('isoDate', () => {
	it('turns a bare year into text', () => {
		expect(isoDate.parse(2009)).toBe('2009');
	});

	it('keeps text as it is', () => {
		expect(isoDate.parse('2009-09-23')).toBe('2009-09-23');
	});

	it.each([999, 10000, 2009.5, true, null, new Date(0)])('refuses %s', (value) => {
		expect(isoDate.safeParse(value).success).toBe(false);
	});

	it('says what a date is', () => {
		expect(isoDate.safeParse('2009-13').error?.issues[0]?.message).toContain('must exist in the calendar');
	});
});
