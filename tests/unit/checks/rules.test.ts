import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/checks/check.ts';
import { readingRules } from '../../../src/checks/reading-rules.ts';
import { rules } from '../../../src/checks/rules.ts';
import { readExample } from '../../../src/checks/sample.ts';

const idsOf = (changes: Record<string, string>) => applyRules(readExample(changes)).problems.map(({ rule }) => rule);

describe('the sample', () => {
	it('breaks no rule, or the rules’ examples would prove nothing', () => {
		expect(applyRules(readExample({})).problems).toEqual([]);
	});
});

describe.each([...readingRules, ...rules])('$id', ({ id, examples, severity }) => {
	it.each(examples.bad.map((example, index) => [index, example] as const))('names bad example %i', (_, example) => {
		const found = applyRules(readExample(example)).problems.filter(({ rule }) => rule === id);
		expect(found.map((problem) => problem.severity)).toContain(severity);
	});

	it.each(examples.good.map((example, index) => [index, example] as const))(
		'lets good example %i pass',
		(_, example) => {
			expect(idsOf(example)).not.toContain(id);
		},
	);

	it('has examples of both kinds', () => {
		expect(examples.bad.length).toBeGreaterThan(0);
		expect(examples.good.length).toBeGreaterThan(0);
	});
});
