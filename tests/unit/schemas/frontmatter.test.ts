import { describe, expect, it } from 'vitest';
import { frontmatter } from '../../../src/schemas/frontmatter.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

const head = { title: 'Мост Благовещенск — Хэйхэ', description: 'Мост через Амур, открытый в 2022 году.' };

describe('frontmatter', () => {
	it('accepts an original and a translation', () => {
		expect(faultsOf(frontmatter, head)).toEqual([]);
		expect(faultsOf(frontmatter, { ...head, translationOf: { locale: 'en', hash: 'ec84304f' } })).toEqual([]);
	});

	it('refuses an empty map', () => {
		expect(faultsOf(frontmatter, {})).toEqual(['title', 'description']);
	});

	it.each(['layout', 'head', 'template', 'slug', 'draft', 'editUrl', 'components'])('refuses "%s"', (key) => {
		expect(faultsOf(frontmatter, { ...head, [key]: '/evil.mjs' })).toEqual([key]);
	});

	it.each(['', '1A2B3C4D', '1a2b3c4', '1a2b3c4d5', 12345678])('refuses the hash %j', (hash) => {
		expect(faultsOf(frontmatter, { ...head, translationOf: { locale: 'en', hash } })).toEqual(['translationOf.hash']);
	});

	it('refuses an original in a language that is no locale', () => {
		expect(faultsOf(frontmatter, { ...head, translationOf: { locale: 'ja', hash: 'ec84304f' } })).toEqual([
			'translationOf.locale',
		]);
	});

	it('describes every field', () => {
		expect(undescribedFields(frontmatter)).toEqual([]);
	});
});
