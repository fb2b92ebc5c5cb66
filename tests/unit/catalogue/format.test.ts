import { describe, expect, it } from 'vitest';
import { collator, formatCount, formatDate, formatNumber, languageName } from '../../../src/catalogue/format.ts';
import { locales, localeCodes, type Locale } from '../../../src/locales.ts';

/** The space that does not break. */
const _ = '\u00a0';

describe('formatDate', () => {
	it.each([
		['2022', 'en', '2022'],
		['2022', 'zh', '2022年'],
		['2022', 'ru', `2022${_}г.`],
		['2022-11', 'en', 'November 2022'],
		['2022-11', 'zh', '2022年11月'],
		['2022-11', 'ru', /^ноябрь 2022\sг\.$/],
		['2022-11-16', 'en', '16 November 2022'],
		['2022-11-16', 'zh', '2022年11月16日'],
		['2022-11-16', 'ru', /^16 ноября 2022\sг\.$/],
		['2009-06-01', 'en', '1 June 2009'],
		['1858-05-28', 'en', '28 May 1858'],
	] as const)('writes %s in %s as %s', (date, locale, words) => {
		const written = formatDate(date, locale);
		if (typeof words === 'string') expect(written).toBe(words);
		else expect(written).toMatch(words);
	});

	it.each(['2022-01-01', '2022-12-31'])('keeps the day of %s whatever the time zone', (date) => {
		expect(formatDate(date, 'en')).toMatch(date.endsWith('31') ? /^31 December 2022$/ : /^1 January 2022$/);
	});
});

describe('formatNumber', () => {
	it.each([
		[2642000000, '2.642 billion', '26.42亿', `2,642${_}млрд`],
		[1500000, '1.5 million', '150万', `1,5${_}млн`],
		[45900000000, '45.9 billion', '459亿', `45,9${_}млрд`],
		[1200000000000, '1.2 trillion', '1.2万亿', `1,2${_}трлн`],
		[350000, '350,000', '35万', `350${_}000`],
		[20000, '20,000', '20000', `20${_}000`],
		[1284, '1,284', '1284', '1284'],
		[12840, '12,840', '12840', `12${_}840`],
		[0.5, '0.5', '0.5', '0,5'],
		[-2642000000, '-2.642 billion', '-26.42亿', `-2,642${_}млрд`],
		[0, '0', '0', '0'],
	])('writes %d as "%s", "%s" and "%s"', (value, en, zh, ru) => {
		expect(localeCodes.map((locale) => formatNumber(value, locale).text)).toEqual([en, zh, ru]);
	});

	it('writes in full what a scale word would need more than three decimals for', () => {
		expect(formatNumber(1234567, 'en').text).toBe('1,234,567');
		expect(formatNumber(1234567, 'ru').text).toBe(`1${_}234${_}567`);
		expect(formatNumber(123456, 'zh').text).toBe('123456');
	});

	it('takes a smaller scale word before it writes in full', () => {
		expect(formatNumber(1000500000, 'en').text).toBe('1,000.5 million');
		expect(formatNumber(100050000, 'zh').text).toBe('10005万');
	});

	/** Takes a number as it is written; returns the number. */
	function read(written: string, locale: Locale): number {
		const words: Record<string, number> = { trillion: 1e12, billion: 1e9, million: 1e6, 万亿: 1e12, 亿: 1e8, 万: 1e4 };
		Object.assign(words, { трлн: 1e12, млрд: 1e9, млн: 1e6 });
		const [, digits = '', word = ''] = /^([-\d.,\u00a0]*\d)\s*(\D*)$/.exec(written) ?? [];
		const plain = locale === 'ru' ? digits.replaceAll(_, '').replace(',', '.') : digits.replaceAll(',', '');
		return Number((Number(plain) * (words[word] ?? 1)).toPrecision(15));
	}

	it.each(localeCodes)('never rounds in %s', (locale) => {
		const values = [999999, 1000001, 1234500, 1999999.5, 99999999, 123456789, 1001000000, 2642123456, 1e12 + 1, 0.125];
		expect(values.map((value) => read(formatNumber(value, locale).text, locale))).toEqual(values);
	});

	it('does not round a number of sixteen digits either', () => {
		expect(formatNumber(1234000000000001, 'en').text).toBe('1,234,000,000,000,001');
	});

	it('gives the number that decides the plural', () => {
		expect([1, 2, 5, 21, 1.5].map((value) => formatNumber(value, 'ru').count)).toEqual([1, 2, 5, 21, 1.5]);
	});

	it('gives the form of many behind a scale word', () => {
		const form = (value: number, locale: Locale) =>
			new Intl.PluralRules(locales[locale].lang).select(formatNumber(value, locale).count);
		expect([1, 2, 5, 21, 1e6, 2e6, 1.5e6].map((value) => form(value, 'ru'))).toEqual([
			'one',
			'few',
			'many',
			'one',
			'many',
			'many',
			'many',
		]);
		expect([1, 2, 1e6].map((value) => form(value, 'en'))).toEqual(['one', 'other', 'other']);
	});
});

describe('languageName', () => {
	it('names a language in the reader’s', () => {
		expect(localeCodes.map((locale) => languageName('ja', locale))).toEqual(['Japanese', '日语', 'японский']);
	});

	it('gives the code where there is no name', () => {
		expect(languageName('xx', 'en')).toBe('xx');
	});
});

describe('formatCount', () => {
	it('writes a count with the language’s separators', () => {
		expect(localeCodes.map((locale) => formatCount(1861, locale))).toEqual(['1,861', '1861', '1861']);
	});
});

describe('collator', () => {
	it('sorts Chinese by pinyin', () => {
		expect(['珲春', '黑河', '大连', '北京'].toSorted(collator('zh'))).toEqual(['北京', '大连', '黑河', '珲春']);
	});

	it('sorts Russian with ё beside е', () => {
		expect(['Жук', 'Ёлка', 'Ель', 'Дом'].toSorted(collator('ru'))).toEqual(['Дом', 'Ёлка', 'Ель', 'Жук']);
	});

	it('sorts numbers by their value', () => {
		expect(['Bridge 10', 'Bridge 9'].toSorted(collator('en'))).toEqual(['Bridge 9', 'Bridge 10']);
	});
});
