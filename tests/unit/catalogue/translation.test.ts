import { describe, expect, it } from 'vitest';
import { originalHash, translationState } from '../../../src/catalogue/translation.ts';
import { text } from '../helpers/entries.ts';

const original = { title: 'Heihe bridge', description: 'A bridge.', body: 'One line.\n\nAnother – 黑河.' };

describe('originalHash', () => {
	it('never changes for a text: translations on disk record it', () => {
		expect(originalHash(original)).toBe('152397e6');
	});

	it.each([
		['space at a line’s end', 'One line.  \n\nAnother – 黑河.\t'],
		['the line ends of Windows', 'One line.\r\n\r\nAnother – 黑河.\r\n'],
		['empty lines above and below', '\n\nOne line.\n\nAnother – 黑河.\n\n'],
	])('does not count %s', (_what, body) => {
		expect(originalHash({ ...original, body })).toBe(originalHash(original));
	});

	it.each([
		['the title', { title: 'Heihe Bridge' }],
		['the description', { description: 'A bridge' }],
		['a word of the body', { body: 'One line.\n\nAnother – Heihe.' }],
		['a paragraph’s end', { body: 'One line.\nAnother – 黑河.' }],
		['the indentation of a line', { body: 'One line.\n\n  Another – 黑河.' }],
	])('counts %s', (_what, change) => {
		expect(originalHash({ ...original, ...change })).not.toBe(originalHash(original));
	});

	it('tells the parts from each other', () => {
		expect(originalHash({ title: 'a', description: 'b', body: 'c' })).not.toBe(
			originalHash({ title: 'a b', description: 'c', body: '' }),
		);
	});
});

describe('translationState', () => {
	const en = text('Bridge', { body: 'Text.' });
	const ru = (hash: string) => text('Мост', { translationOf: { locale: 'en', hash } });

	it('is missing without a text', () => {
		expect(translationState({ en }, 'zh')).toBe('missing');
	});

	it('is original for a text that was written first', () => {
		expect(translationState({ en }, 'en')).toBe('original');
	});

	it('is current while the original is as it was', () => {
		expect(translationState({ en, ru: ru(originalHash(en)) }, 'ru')).toBe('current');
	});

	it('is stale once the original has changed', () => {
		expect(translationState({ en: { ...en, body: 'Text, changed.' }, ru: ru(originalHash(en)) }, 'ru')).toBe('stale');
	});

	it('is stale where there is no original', () => {
		expect(translationState({ ru: ru(originalHash(en)) }, 'ru')).toBe('stale');
	});
});
