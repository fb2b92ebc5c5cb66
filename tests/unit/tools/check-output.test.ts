import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { annotation, count, excerpt } from '../../../tools/check-output.ts';

const problem = {
	file: 'src/content/a.yaml',
	line: 2,
	column: 5,
	severity: 'error',
	rule: 'some-rule',
	message: '100% wrong:\nsay why',
} as const;
const shown = (column: number, text: string) =>
	stripVTControlCharacters(excerpt({ ...problem, column }, text)).split('\n');

describe('the excerpt for a terminal', () => {
	it('shows the line, and a mark under the place', () => {
		expect(shown(5, 'a: 1\nkey: value')).toEqual(['    key: value', '        ^']);
	});

	it('counts Han characters as two columns', () => {
		expect(shown(3, 'a\n大桥, 开通')).toEqual(['    大桥, 开通', '        ^']);
	});

	it('shows a long line round the place', () => {
		const [line = '', mark = ''] = shown(201, `a\n${'x'.repeat(200)}!${'x'.repeat(200)}`);
		expect(line.length).toBeLessThanOrEqual(120);
		expect(line[mark.indexOf('^')]).toBe('!');
	});

	it('is there for a line that is not', () => {
		expect(shown(1, '')).toEqual(['    ', '    ^']);
	});
});

describe('the annotation for a pull request', () => {
	it('escapes what would end it', () => {
		expect(annotation(problem)).toBe(
			'::error file=src/content/a.yaml,line=2,col=5,title=some-rule::100%25 wrong:%0Asay why',
		);
	});
});

describe('a count', () => {
	it.each([
		[0, '0 errors'],
		[1, '1 error'],
		[2, '2 errors'],
	])('of %i', (number, text) => expect(count(number, 'error')).toBe(text));
});
