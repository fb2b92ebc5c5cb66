import { describe, expect, it } from 'vitest';
import { formatProblem, sortProblems, type Problem } from '../../../src/catalogue/problem.ts';

const problem = (file: string, line: number, column: number, rule = 'schema'): Problem => ({
	file,
	line,
	column,
	severity: 'error',
	rule,
	message: 'x',
});

describe('sortProblems', () => {
	it('sorts by file, line, column and rule, numbers by value', () => {
		const sorted = [
			problem('a.yaml', 2, 9),
			problem('a.yaml', 2, 10, 'a-rule'),
			problem('a.yaml', 2, 10, 'b-rule'),
			problem('a.yaml', 10, 1),
			problem('b.yaml', 1, 1),
		];
		expect(sortProblems(sorted.toReversed())).toEqual(sorted);
	});

	it('leaves the list that it is given as it was', () => {
		const given = [problem('b', 1, 1), problem('a', 1, 1)];
		sortProblems(given);
		expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
	});
});

describe('formatProblem', () => {
	it('writes one line that an editor can jump to', () => {
		const found = { ...problem('src/content/x/facts.yaml', 12, 9, 'unknown-id'), message: 'no source "foo"' };
		expect(formatProblem(found)).toBe('src/content/x/facts.yaml:12:9 error unknown-id  no source "foo"');
	});
});
