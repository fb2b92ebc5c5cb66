import type { ContentOnDisk } from '../catalogue/disk.ts';
import type { Problem } from '../catalogue/problem.ts';

/** Files of a small content tree, by path below `src/content/`, in place of or beside those of the sample. */
export type Example = Record<string, string>;

/** One rule of the content. Its id stands in every message that it gives. */
export interface Rule {
	id: string;
	/** What it gives: an error stops the build, a warning does not. */
	severity: Problem['severity'];
	/** One line: why the rule is there. */
	reason: string;
	/** Changes to the sample content: `bad` ones that the rule must name, `good` ones that it must let pass. */
	examples: { bad: Example[]; good: Example[] };
	/** Takes all content as it was read; returns what breaks the rule. */
	check(disk: ContentOnDisk): Problem[];
}

/** A rule that is applied while a file is read, since without it there would be nothing to look at. */
export type ReadingRule = Omit<Rule, 'check'>;
