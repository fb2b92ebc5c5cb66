import { describe, expect, it } from 'vitest';
import { quantitiesIn, spelledNumbers } from '../../../src/checks/numbers.ts';
import type { Locale } from '../../../src/locales.ts';

const numbers = (text: string, locale: Locale) => quantitiesIn(text, locale).numbers.map(({ value }) => value);
const dates = (text: string, locale: Locale) => quantitiesIn(text, locale).dates.map(({ date }) => date);

describe('numbers of a text', () => {
	it.each<[Locale, string, number[]]>([
		['en', 'It is 1,284 m long and cost 2.642 billion yuan.', [1284, 2642000000]],
		['en', '21 million tonnes, 36.86% of it, 540,000 t', [21000000, 36.86, 540000]],
		['en', 'from 3 to 5, 250–270 a day', [3, 5, 250, 270]],
		['ru', 'длина 1284 м, 1 284 м, 2,642 млрд юаней', [1284, 1284, 2642000000]],
		['ru', '110 млн долларов, 1,3 тыс. т, 540 000 т', [110000000, 1300, 540000]],
		['zh', '全长1284米，投资26.42亿元，年货运量2100万吨', [1284, 2642000000, 21000000]],
		['zh', '一千二百八十四米、一百五十万吨、三十二公里', [1284, 1500000, 32]],
		['zh', '200多亿卢布', [20000000000]],
		['en', 'two million tonnes of the two halves, one billion', [2000000, 1000000000]],
		['ru', 'два миллиона тонн, полтора миллиарда, две части', [2000000, 1500000000]],
	])('in %s: %s', (locale, text, expected) => {
		expect(numbers(text, locale)).toEqual(expected);
	});

	it.each<[Locale, string]>([
		['en', 'Primorye-1, the G10 and Law 473-FZ'],
		['ru', '«Приморье-1», трасса А-370'],
		['zh', '万一、十分、千万不要'],
	])('are none in names and idioms of %s: %s', (locale, text) => {
		expect(numbers(text, locale)).toEqual([]);
	});

	it('of a decade stand for any year of it', () => {
		expect(quantitiesIn('in the 1990s', 'en').numbers).toMatchObject([{ value: 1990, decade: true }]);
	});

	it('joined in a range share the scale word of the second', () => {
		expect(quantitiesIn('3–3.5 billion', 'en').numbers).toMatchObject([
			{ value: 3, scaled: 3000000000 },
			{ value: 3500000000 },
		]);
	});
});

describe('dates of a text', () => {
	it.each<[Locale, string, string[]]>([
		['en', 'on 16 November 2022, in June 2010, on 2 May', ['2022-11-16', '2010-06', '????-05-02']],
		['en', 'by 2022-11-16', ['2022-11-16']],
		['ru', '16 ноября 2022 года, в июне 2010 года, 2 мая', ['2022-11-16', '2010-06', '????-05-02']],
		['zh', '2022年11月16日、2010年6月、5月2日', ['2022-11-16', '2010-06', '????-05-02']],
		['zh', '7月5—6日', ['????-07-05']],
	])('in %s: %s', (locale, text, expected) => {
		expect(dates(text, locale)).toEqual(expected);
	});

	it('are no numbers as well, and "may" is no month', () => {
		expect(numbers('on 16 November 2022', 'en')).toEqual([]);
		expect(dates('It may open in 2030.', 'en')).toEqual([]);
	});
});

describe('spelled numbers', () => {
	it('are read in English, cardinal and ordinal', () => {
		expect(spelledNumbers('eight projects, the twelfth meeting, twenty-three years, a fifteenfold rise')).toEqual([
			8, 12, 23, 15,
		]);
	});
});
