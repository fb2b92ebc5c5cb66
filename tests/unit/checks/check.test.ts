import { describe, expect, it } from 'vitest';
import { sortProblems, type Problem } from '../../../src/catalogue/problem.ts';
import { checkContent, hasErrors } from '../../../src/checks/check.ts';
import { readingRules } from '../../../src/checks/reading-rules.ts';
import { rules } from '../../../src/checks/rules.ts';
import { contentFolder } from '../helpers/content-folder.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (files: Record<string, string>) => checkContent(contentFolder({ ...wholeContent, ...files }));

describe('checkContent', () => {
	it('finds no error in content without a fault, and gives it back', () => {
		const { content, problems } = check({});
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(content.projects.has('bridge')).toBe(true);
	});

	describe('where much is wrong', () => {
		const files = {
			'projects/bridge/ru.mdx':
				'---\ntitle: A\ndescription: B\ntranslationOf: {locale: zh, hash: "00000000"}\n---\n{x}[@y]\n',
			'sectors/energy/facts.yaml': 'colour: red\n',
			'sources/src-a.yaml': 'title: A\ntitle: B\n',
			'stray.txt': '',
		};

		it('finds all at once: what the reading finds and what the rules find', () => {
			const found = check(files).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
			expect(found).toEqual(
				expect.arrayContaining([
					'src/content/projects/bridge/ru.mdx:4 translation-original',
					'src/content/projects/bridge/ru.mdx:6 unsafe-mdx',
					'src/content/projects/bridge/ru.mdx:6 unknown-id',
					'src/content/sectors/energy/facts.yaml:1 incomplete-entry',
					'src/content/sectors/energy/facts.yaml:1 schema',
					'src/content/sources/src-a.yaml:2 yaml-syntax',
					'src/content/stray.txt:1 file-place',
				]),
			);
		});

		it('gives the problems by file and line', () => {
			const { problems } = check(files);
			expect(problems).toEqual(sortProblems(problems));
		});
	});
});

describe('hasErrors', () => {
	const problem: Problem = { file: 'x', line: 1, column: 1, severity: 'warning', rule: 'typography', message: 'x' };

	it('does not take a warning for an error', () => {
		expect(hasErrors([problem])).toBe(false);
		expect(hasErrors([])).toBe(false);
	});

	it('finds an error among warnings', () => {
		expect(hasErrors([problem, { ...problem, severity: 'error' }])).toBe(true);
	});
});

describe('rules', () => {
	const all = [...readingRules, ...rules];

	it('each have an id of their own and a reason', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		expect(all.filter(({ reason }) => !/^\S.{10,}$/.test(reason)).map(({ id }) => id)).toEqual([]);
	});
});
