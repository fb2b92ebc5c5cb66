import { execFileSync } from 'node:child_process';

/**
 * Takes the environment and the project's root; returns the address of the repository's web page, without a slash at
 * the end: `REPOSITORY_URL`, else what the CI provider says, else the git remote `origin`. Undefined where none is known.
 */
export function repositoryUrl(env: Record<string, string | undefined>, root: string): string | undefined {
	const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = env;
	const found =
		REPOSITORY_URL ||
		(GITHUB_SERVER_URL && GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`) ||
		CI_PROJECT_URL ||
		webAddress(git(root, ['remote', 'get-url', 'origin']));
	return found?.replace(/\/+$/, '');
}

/** Takes a git remote; returns its web page, or undefined where it is a path on this disk. */
export function webAddress(remote: string | undefined): string | undefined {
	const https = /^https?:\/\/(?:[^@/]+@)?([\w.-]+(?::\d+)?)\/(.+?)(?:\.git)?\/?$/.exec(remote ?? '');
	if (https) return `https://${https[1]}/${https[2]}`;
	const ssh = /^(?:ssh:\/\/)?git@([\w.-]+\.[\w-]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote ?? '');
	return ssh ? `https://${ssh[1]}/${ssh[2]}` : undefined;
}

/** Takes a repository's web page and a file's path in it; returns the address that edits the file there. */
export function editUrl(repository: string, path: string): string {
	if (/\/\/[^/]*gitlab/.test(repository)) return `${repository}/-/edit/main/${path}`;
	if (/\/\/(?:codeberg\.org|[^/]*(?:gitea|forgejo))/.test(repository)) return `${repository}/_edit/main/${path}`;
	return `${repository}/edit/main/${path}`;
}

/** Takes a repository's web page, a file's path and a text; returns the address that begins a new file with that text. */
export function newFileUrl(repository: string, path: string, text: string): string {
	const slash = path.lastIndexOf('/');
	const folder = path.slice(0, Math.max(0, slash));
	const name = path.slice(slash + 1);
	if (/\/\/[^/]*gitlab/.test(repository))
		return `${repository}/-/new/main/${folder}?file_name=${encodeURIComponent(name)}`;
	if (/\/\/(?:codeberg\.org|[^/]*(?:gitea|forgejo))/.test(repository)) return `${repository}/_new/main/${folder}`;
	return `${repository}/new/main/${folder}?filename=${encodeURIComponent(name)}&value=${encodeURIComponent(text)}`;
}

/** Takes a repository's web page and a file's path in it; returns the address of the file's history. */
export function historyUrl(repository: string, path: string): string {
	if (/\/\/[^/]*gitlab/.test(repository)) return `${repository}/-/commits/main/${path}`;
	if (/\/\/(?:codeberg\.org|[^/]*(?:gitea|forgejo))/.test(repository))
		return `${repository}/commits/branch/main/${path}`;
	return `${repository}/commits/main/${path}`;
}

/**
 * Takes a repository's web page, a title and the address of a page of the site; returns the address of a new report that
 * holds both. On GitHub it opens the form `.github/ISSUE_TEMPLATE/error-in-a-fact.yml`, whose field for the address is `page`.
 */
export function reportUrl(repository: string, title: string, page: string): string {
	if (/\/\/[^/]*gitlab/.test(repository)) {
		return `${repository}/-/issues/new?${new URLSearchParams({ 'issue[title]': title, 'issue[description]': page })}`;
	}
	const form: Record<string, string> = /\/\/github\.com\//.test(repository)
		? { template: 'error-in-a-fact.yml', page }
		: { body: page };
	return `${repository}/issues/new?${new URLSearchParams({ title, ...form })}`;
}

/**
 * Takes the project's root and a folder in it; returns the day of the last commit that changed each file below, by
 * path. Empty where there is no history.
 */
export function lastCommits(root: string, folder: string): Map<string, string> {
	const dates = new Map<string, string>();
	let date = '';
	for (const line of (git(root, ['log', '--format=@%cs', '--name-only', '--no-renames', '--', folder]) ?? '').split(
		'\n',
	)) {
		if (line.startsWith('@')) date = line.slice(1);
		else if (line && !dates.has(line)) dates.set(line, date);
	}
	return dates;
}

function git(cwd: string, args: string[]): string | undefined {
	try {
		return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
			cwd,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 1 << 28,
		}).trim();
	} catch {
		return undefined;
	}
}
