import { describe, expect, test } from 'vitest';
import { applyRules } from '../../src/checks/check.ts';
import {
	broughtBy,
	expectedPlace,
	isError,
	patchOf,
	problemsOf,
	read,
	readBytes,
	readWith,
	type Mistake,
} from './mistakes.ts';

/** Takes mistakes; makes a test of each: the check names it by its rule, file and line, and names nothing else. */
export function testMistakes(mistakes: readonly Mistake[]): void {
	const bytes = readBytes();
	const base = read(bytes);
	const { problems: before } = applyRules(base);

	test('the real content has no error', () => {
		expect(before.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	describe.each([...new Set(mistakes.map(({ group }) => group))])('the check names, of %s,', (group) => {
		test.each(mistakes.filter((mistake) => mistake.group === group))('$name', (mistake) => {
			const patch = patchOf(mistake, bytes);
			const { file, line } = expectedPlace(mistake, bytes, patch);
			const problems = problemsOf(readWith(bytes, base, patch));
			const seen = problems.filter(
				({ severity, rule }) => severity === 'error' || (!isError(mistake.rule) && rule === mistake.rule),
			);
			const wanted = `${mistake.rule} ${file}:${line}`;
			const brought = broughtBy(seen, before);
			expect(brought).toContain(wanted);
			const also = mistake.alsoAnywhere ?? [];
			expect(brought.filter((found) => !also.includes(found.split(' ')[0]!) || found === wanted)).toEqual([wanted]);
		});
	});
}

/** The fixtures whose mistakes stand in texts; the others stand in YAML. Half each, so that two processes share them. */
export const PROSE_GROUPS = new Set([
	'texts',
	'citations',
	'numbers',
	'typography',
	'links-and-hidden',
	'translations',
]);
