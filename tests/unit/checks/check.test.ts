import { describe, expect, it } from 'vitest';
import { checkContent, hasErrors, rules } from '../../../src/checks/check.ts';
import { contentFolder, mdx } from '../helpers/content-folder.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (files: Record<string, string>) => checkContent(contentFolder({ ...wholeContent, ...files }));

describe('checkContent', () => {
	it('finds nothing in content without a fault, and gives it back', () => {
		const { content, problems } = check({});
		expect(problems).toEqual([]);
		expect(content.projects.has('bridge')).toBe(true);
	});

	it('finds what the reading and every rule finds, by file and line', () => {
		const { problems } = check({
			'projects/bridge/ru.mdx':
				'---\ntitle: A\ndescription: B\ntranslationOf: {locale: zh, hash: "00000000"}\n---\n{x}[@y]\n',
			'sectors/energy/facts.yaml': 'colour: red\n',
			'sources/src-a.yaml': 'title: A\ntitle: B\n',
			'stray.txt': '',
		});
		expect(problems.map(({ file, line, rule }) => `${file.replace('src/content/', '')}:${line} ${rule}`)).toEqual([
			'projects/bridge/ru.mdx:4 translation-original',
			'projects/bridge/ru.mdx:6 unsafe-mdx',
			'projects/bridge/ru.mdx:6 unknown-id',
			'sectors/energy/facts.yaml:1 incomplete-entry',
			'sectors/energy/facts.yaml:1 schema',
			'sources/src-a.yaml:2 yaml-syntax',
			'stray.txt:1 file-place',
		]);
	});
});

describe('hasErrors', () => {
	it('does not take a warning for an error', () => {
		const stale = mdx('Мост.\n').replace('---\nМост', 'translationOf: {locale: en, hash: "00000000"}\n---\nМост');
		const { problems } = check({ 'projects/bridge/ru.mdx': stale });
		expect(problems).toMatchObject([{ severity: 'warning' }]);
		expect(hasErrors(problems)).toBe(false);
	});

	it('finds an error', () => {
		expect(hasErrors(check({ 'stray.txt': '' }).problems)).toBe(true);
	});
});

describe('rules', () => {
	it('each have an id of their own and a reason', () => {
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
		expect(rules.filter(({ reason }) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
	});
});
