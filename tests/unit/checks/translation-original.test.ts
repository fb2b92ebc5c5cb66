import { describe, expect, it } from 'vitest';
import { originalHash } from '../../../src/catalogue/translation.ts';
import { translationOriginal } from '../../../src/checks/rules/translation-original.ts';
import { complaints } from '../helpers/rules.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (files: Record<string, string>) => complaints(translationOriginal, { ...wholeContent, ...files });
const original = {
	title: 'Bridge',
	description: 'Description',
	body: 'A bridge at [Heihe](place:heihe).[@src-a]\n',
};
const translation = (locale: string, hash = originalHash(original)) =>
	`---\ntitle: Мост\ndescription: Описание\ntranslationOf:\n  locale: ${locale}\n  hash: "${hash}"\n---\nМост.\n`;

describe('translation-original', () => {
	it('has nothing to say of originals and of translations in step', () => {
		expect(check({ 'projects/bridge/ru.mdx': translation('en') })).toEqual([]);
	});

	it('warns of a translation that has fallen behind, and says what to do', () => {
		expect(check({ 'projects/bridge/ru.mdx': translation('en', '00000000') })).toEqual([
			'projects/bridge/ru.mdx:6:3 warning translation-original  en.mdx has changed since; ' +
				'bring the translation up to date, then run: npm run translations -- --stamp src/content/projects/bridge/ru.mdx',
		]);
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
