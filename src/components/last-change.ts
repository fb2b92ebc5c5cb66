import { lastCommits } from '../catalogue/repository.ts';

let commits: Map<string, string> | undefined;

/** Takes a folder of the content; returns the day of the last commit that changed anything in it, or undefined. */
export function lastChange(folder: string): string | undefined {
	if (!commits) {
		commits = new Map();
		for (const [path, date] of lastCommits(process.cwd(), 'src/content')) {
			const owner = path.slice(0, path.lastIndexOf('/'));
			if ((commits.get(owner) ?? '') < date) commits.set(owner, date);
		}
	}
	return commits.get(folder);
}
