import { describe, expect, it } from 'vitest';
import { incompleteEntry } from '../../../src/checks/rules/incomplete-entry.ts';
import { mdx } from '../helpers/content-folder.ts';
import { complaints } from '../helpers/rules.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (files: Record<string, string>) => complaints(incompleteEntry, { ...wholeContent, ...files });

describe('incomplete-entry', () => {
	it('has nothing to say of entries with facts and a text, and of places without one', () => {
		expect(check({})).toEqual([]);
	});

	it('is content with a text in any language', () => {
		expect(check({ 'sectors/energy/facts.yaml': '{}\n', 'sectors/energy/ru.mdx': mdx('', 'Энергетика') })).toEqual([]);
	});

	it('finds an entry without facts', () => {
		expect(check({ 'sectors/energy/en.mdx': mdx('', 'Energy') })).toEqual([
			'sectors/energy/facts.yaml:1:1 error incomplete-entry  the entry has no facts.yaml; add one (it may hold just {})',
		]);
	});

	it('finds an entry without a text', () => {
		expect(check({ 'sectors/energy/facts.yaml': '{}\n' })).toEqual([
			expect.stringMatching(/^sectors\/energy\/facts\.yaml:1:1 error incomplete-entry {2}.*no text in any language/),
		]);
	});

	it('finds both where there is only evidence', () => {
		expect(check({ 'sectors/energy/evidence.yaml': '- {text: x, source: src-a}\n' })).toHaveLength(2);
	});

	it('finds a place without facts', () => {
		expect(check({ 'places/amur/en.mdx': mdx('', 'Amur') })).toHaveLength(1);
	});

	it('does not blame an entry twice whose files are there but at fault', () => {
		expect(check({ 'sectors/energy/facts.yaml': 'colour: red\n', 'sectors/energy/en.mdx': 'no frontmatter' })).toEqual(
			[],
		);
	});
});
