import { readContent, type ContentOnDisk, type OnProgress } from '../catalogue/disk.ts';
import { sortProblems, type Problem } from '../catalogue/problem.ts';
import { rules } from './rules.ts';

/** Takes the project's root, and who wants to hear how far the work is; returns all content and every problem in it, sorted by file and line. */
export function checkContent(root: string, progress?: OnProgress): ContentOnDisk {
	return applyRules(readContent(root, progress), progress);
}

/** Takes content as it was read; returns it with every problem, those of reading and those of the rules. */
export function applyRules(disk: ContentOnDisk, progress?: OnProgress): ContentOnDisk {
	const found = rules.flatMap((rule, index) => {
		progress?.(index, rules.length, 'rule');
		return rule.check(disk);
	});
	return { ...disk, problems: sortProblems([...disk.problems, ...found]) };
}

/** Takes problems; tells whether one of them is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}
