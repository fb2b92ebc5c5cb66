import { readContent } from '../../../src/catalogue/disk.ts';
import { formatProblem } from '../../../src/catalogue/problem.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import { contentFolder } from './content-folder.ts';

/** Takes a rule and texts by path below `src/content/`; returns what the rule says of them, a line each, without that path. */
export function complaints(rule: Rule, files: Record<string, string>): string[] {
	return rule
		.check(readContent(contentFolder(files)))
		.map((problem) => formatProblem(problem).replace('src/content/', ''));
}
