import { describe, expect, it } from 'vitest';
import { isLocale, langTag, localeCodes } from '../../src/locales.ts';

describe('locales', () => {
	it('offers English, Chinese and Russian, in that order', () => {
		expect(localeCodes).toEqual(['en', 'zh', 'ru']);
	});

	it('knows a locale from another code, a missing one and a name that every object has', () => {
		expect(['zh', 'ja', undefined, '', 'toString', 'constructor'].map(isLocale)).toEqual([
			true,
			false,
			false,
			false,
			false,
			false,
		]);
	});

	it('gives the tag of a locale, and any other code as it is', () => {
		expect(['en', 'zh', 'ru', 'ja', 'zh-Hant'].map(langTag)).toEqual(['en', 'zh-CN', 'ru', 'ja', 'zh-Hant']);
	});
});
