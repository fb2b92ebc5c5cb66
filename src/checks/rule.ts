import type { ContentOnDisk } from '../catalogue/disk.ts';
import type { Problem } from '../catalogue/problem.ts';

/** One rule of the content. Its id stands in every message that it gives. */
export interface Rule {
	id: string;
	/** One line: why the rule is there. */
	reason: string;
	/** Takes all content as it was read; returns what breaks the rule. */
	check(disk: ContentOnDisk): Problem[];
}
