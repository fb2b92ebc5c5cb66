import { describe, expect, it } from 'vitest';
import { LANGUAGE_PATTERN, line, localised, names } from '../../../src/schemas/text.ts';
import { faultsOf } from '../helpers/schemas.ts';

describe('line', () => {
	it.each(['x', 'Heihe bridge', '黑河大桥', 'a  b'])('accepts %j', (text) => {
		expect(faultsOf(line, text)).toEqual([]);
	});

	it.each(['', ' ', ' x', 'x ', 'a\nb', 'x\n', '\u00a0x', 5, null])('refuses %j', (text) => {
		expect(line.safeParse(text).success).toBe(false);
	});
});

describe('localised', () => {
	it('accepts some of the site’s languages', () => {
		expect(faultsOf(localised, { zh: '桥', ru: 'мост' })).toEqual([]);
	});

	it('refuses a map without a language', () => {
		expect(faultsOf(localised, {})).toEqual(['']);
	});

	it('refuses a language that is no locale', () => {
		expect(faultsOf(localised, { en: 'bridge', ja: '橋' })).toContain('ja');
	});

	it('refuses an empty text', () => {
		expect(faultsOf(localised, { en: '' })).toContain('en');
	});
});

describe('names', () => {
	it('accepts languages that are no locale', () => {
		expect(faultsOf(names, { ja: '琿春', 'zh-Hant': '琿春', mnc: 'x' })).toEqual([]);
	});

	it('refuses a key that is no language code', () => {
		expect(faultsOf(names, { Japanese: '琿春' })).toEqual(['Japanese']);
	});
});

describe('LANGUAGE_PATTERN', () => {
	it.each(['EN', 'e', 'engl', 'zh-hant', 'zh-CN', 'zh_Hant', 'zh-Hant-'])('does not fit %s', (code) => {
		expect(LANGUAGE_PATTERN.test(code)).toBe(false);
	});
});
