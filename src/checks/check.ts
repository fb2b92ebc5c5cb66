import { readContent, type ContentOnDisk } from '../catalogue/disk.ts';
import { sortProblems, type Problem } from '../catalogue/problem.ts';
import type { Rule } from './rule.ts';
import { incompleteEntry } from './rules/incomplete-entry.ts';
import { translationOriginal } from './rules/translation-original.ts';
import { unknownId } from './rules/unknown-id.ts';
import { unsafeMdx } from './rules/unsafe-mdx.ts';

/** Every rule that looks at content which could be read. Syntax, schema and file places are found while reading. */
export const rules: readonly Rule[] = [unsafeMdx, unknownId, incompleteEntry, translationOriginal];

/** Takes the project's root; returns all content and every problem in it, sorted by file and line. */
export function checkContent(root: string): ContentOnDisk {
	const disk = readContent(root);
	return { ...disk, problems: sortProblems([...disk.problems, ...rules.flatMap((rule) => rule.check(disk))]) };
}

/** Takes problems; tells whether one of them is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}
