import { readContent, type ContentOnDisk } from '../catalogue/disk.ts';
import { sortProblems, type Problem } from '../catalogue/problem.ts';
import { rules } from './rules.ts';

/** Takes the project's root; returns all content and every problem in it, sorted by file and line. */
export function checkContent(root: string): ContentOnDisk {
	return applyRules(readContent(root));
}

/** Takes content as it was read; returns it with every problem, those of reading and those of the rules. */
export function applyRules(disk: ContentOnDisk): ContentOnDisk {
	return { ...disk, problems: sortProblems([...disk.problems, ...rules.flatMap((rule) => rule.check(disk))]) };
}

/** Takes problems; tells whether one of them is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}
