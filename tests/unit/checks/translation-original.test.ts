import { describe, expect, it } from 'vitest';
import { translationOriginal } from '../../../src/checks/rules/translation-original.ts';
import { complaints } from '../helpers/rules.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (files: Record<string, string>) => complaints(translationOriginal, { ...wholeContent, ...files });
const translation = (locale: string) =>
	`---\ntitle: Мост\ndescription: Описание\ntranslationOf:\n  locale: ${locale}\n  hash: "00000000"\n---\nМост.\n`;

describe('translation-original', () => {
	it('has nothing to say of originals, and of translations whose original is there', () => {
		expect(check({ 'projects/bridge/ru.mdx': translation('en') })).toEqual([]);
	});

	it('finds a translation of a text that is not there', () => {
		expect(check({ 'projects/bridge/ru.mdx': translation('zh') })).toEqual([
			expect.stringMatching(/^projects\/bridge\/ru\.mdx:5:3 error .*there is no zh\.mdx to be the original/),
		]);
	});

	it('finds a text that calls itself its original', () => {
		expect(check({ 'projects/bridge/ru.mdx': translation('ru') })).toEqual([
			expect.stringMatching(/^projects\/bridge\/ru\.mdx:5:3 error .*cannot be its own translation/),
		]);
	});

	it('looks at pages, too', () => {
		expect(check({ 'pages/about/ru.mdx': translation('zh') })).toHaveLength(1);
	});
});
