import { describe, expect, it } from 'vitest';
import { capitalised, pick } from '../../../src/catalogue/localise.ts';

describe('pick', () => {
	it('takes the reader’s language', () => {
		expect(pick({ en: 'bridge', ru: 'мост' }, 'ru')).toEqual({ text: 'мост', language: 'ru' });
	});

	it('takes the first locale that there is in place of a missing one, and says which', () => {
		expect(pick({ ru: 'мост', zh: '桥' }, 'en')).toEqual({ text: '桥', language: 'zh' });
		expect(pick({ ru: 'мост' }, 'zh')).toEqual({ text: 'мост', language: 'ru' });
	});

	it('throws where there is no language', () => {
		expect(() => pick({}, 'en')).toThrow('holds no language');
	});
});

describe('capitalised', () => {
	it.each([
		['first stone laid', 'en', 'First stone laid'],
		['введена', 'ru', 'Введена'],
		['奠基', 'zh', '奠基'],
		['𐐨x', 'en', '𐐀x'],
		['', 'en', ''],
	])('makes of %j in %s %j', (text, language, result) => {
		expect(capitalised({ text, language })).toEqual({ text: result, language });
	});
});
