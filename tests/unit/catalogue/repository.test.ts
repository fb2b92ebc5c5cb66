import { describe, expect, it } from 'vitest';
import {
	editUrl,
	reportUrl,
	lastCommits,
	newFileUrl,
	repositoryUrl,
	webAddress,
} from '../../../src/catalogue/repository.ts';
import { temporaryFolder } from '../helpers/content-folder.ts';
import { writeHistory } from '../helpers/git-history.ts';

const github = 'https://github.com/o/r';
const gitlab = 'https://gitlab.com/group/sub/r';
const codeberg = 'https://codeberg.org/o/r';
const path = 'src/content/projects/x/ru.mdx';

describe('webAddress', () => {
	it.each([
		['git@github.com:o/r.git', github],
		['git@github.com:o/r', github],
		['ssh://git@github.com/o/r.git', github],
		['ssh://git@git.example.org:2222/o/r.git', 'https://git.example.org/o/r'],
		['https://github.com/o/r.git', github],
		['https://github.com/o/r', github],
		['https://github.com/o/r/', github],
		['https://gitlab.com/group/sub/r.git', gitlab],
		['git@gitlab.com:group/sub/r.git', gitlab],
		['https://github.com/o/r.github.io.git', 'https://github.com/o/r.github.io'],
	])('of %s is %s', (remote, address) => {
		expect(webAddress(remote)).toBe(address);
	});

	it('gives no password away', () => {
		expect(webAddress('https://user:secret@github.com/o/r.git')).toBe(github);
	});

	it('keeps the port of an https remote, on which its pages stand', () => {
		expect(webAddress('https://git.example.org:8443/o/r.git')).toBe('https://git.example.org:8443/o/r');
	});

	it.each(['/srv/git/r.git', '../r', './r.git', 'file:///srv/r.git', 'C:\\work\\r', 'r', '', undefined])(
		'is unknown for %j',
		(remote) => {
			expect(webAddress(remote)).toBeUndefined();
		},
	);
});

describe('repositoryUrl', () => {
	const onGithub = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'ci/github' };
	const onGitlab = { CI_PROJECT_URL: 'https://gitlab.com/ci/gitlab' };
	const withRemote = (remote?: string) => {
		const root = temporaryFolder();
		writeHistory(root, [], remote);
		return root;
	};

	it('is REPOSITORY_URL before all else', () => {
		const env = { REPOSITORY_URL: codeberg, ...onGithub, ...onGitlab };
		expect(repositoryUrl(env, withRemote('git@github.com:remote/r.git'))).toBe(codeberg);
	});

	it('is else what the CI provider says', () => {
		const root = withRemote('git@github.com:remote/r.git');
		expect(repositoryUrl(onGithub, root)).toBe('https://github.com/ci/github');
		expect(repositoryUrl(onGitlab, root)).toBe('https://gitlab.com/ci/gitlab');
	});

	it('is else the remote "origin"', () => {
		expect(repositoryUrl({}, withRemote('git@github.com:o/r.git'))).toBe(github);
		expect(repositoryUrl({ REPOSITORY_URL: '' }, withRemote('git@github.com:o/r.git'))).toBe(github);
	});

	it('is unknown where there is no remote, or one on this disk', () => {
		expect(repositoryUrl({}, withRemote())).toBeUndefined();
		expect(repositoryUrl({}, withRemote('/srv/git/r.git'))).toBeUndefined();
		expect(repositoryUrl({}, temporaryFolder())).toBeUndefined();
	});

	it('has no slash at the end', () => {
		expect(repositoryUrl({ REPOSITORY_URL: `${github}//` }, temporaryFolder())).toBe(github);
	});
});

describe('editUrl', () => {
	it.each([
		[github, `${github}/edit/main/${path}`],
		[gitlab, `${gitlab}/-/edit/main/${path}`],
		['https://gitlab.example.org/o/r', `https://gitlab.example.org/o/r/-/edit/main/${path}`],
		[codeberg, `${codeberg}/_edit/main/${path}`],
		['https://gitea.example.org/o/r', `https://gitea.example.org/o/r/_edit/main/${path}`],
		['https://github.com/gitlab/gitea', `https://github.com/gitlab/gitea/edit/main/${path}`],
	])('on %s is %s', (repository, url) => {
		expect(editUrl(repository, path)).toBe(url);
	});
});

describe('newFileUrl', () => {
	const folder = 'src/content/projects/x';

	it('on GitHub holds the name and the text', () => {
		const url = new URL(newFileUrl(github, path, '---\ntitle: Мост & путь\n'));
		expect(url.pathname).toBe(`/o/r/new/main/${folder}`);
		expect(url.searchParams.get('filename')).toBe('ru.mdx');
		expect(url.searchParams.get('value')).toBe('---\ntitle: Мост & путь\n');
	});

	it('on GitLab holds the name, on Codeberg the folder', () => {
		expect(newFileUrl(gitlab, path, 'x')).toBe(`${gitlab}/-/new/main/${folder}?file_name=ru.mdx`);
		expect(newFileUrl(codeberg, path, 'x')).toBe(`${codeberg}/_new/main/${folder}`);
	});

	it('names a file that stands in no folder', () => {
		expect(newFileUrl(github, 'README.md', 'x')).toContain('filename=README.md&');
	});
});

describe('reportUrl', () => {
	const parametersOf = (repository: string) => {
		const url = new URL(reportUrl(repository, 'Мост & путь', 'https://a.example/ru/x/'));
		return [url.origin + url.pathname, ...url.searchParams];
	};

	it('on GitHub opens the form for errors, filled in', () => {
		expect(parametersOf(github)).toEqual([
			`${github}/issues/new`,
			['title', 'Мост & путь'],
			['template', 'error-in-a-fact.yml'],
			['page', 'https://a.example/ru/x/'],
		]);
	});

	it('on Codeberg holds title and body', () => {
		expect(parametersOf(codeberg)).toEqual([
			`${codeberg}/issues/new`,
			['title', 'Мост & путь'],
			['body', 'https://a.example/ru/x/'],
		]);
	});

	it('on GitLab holds them under its own names', () => {
		expect(parametersOf(gitlab)).toEqual([
			`${gitlab}/-/issues/new`,
			['issue[title]', 'Мост & путь'],
			['issue[description]', 'https://a.example/ru/x/'],
		]);
	});
});

describe('lastCommits', () => {
	it('gives each file the day of the commit that last changed it', () => {
		const root = temporaryFolder();
		writeHistory(root, [
			{ day: '2024-01-05', files: { 'content/a.mdx': '1', 'content/мост.mdx': '1', 'README.md': '1' } },
			{ day: '2024-02-06', files: { 'content/a.mdx': '2', 'content/мост.mdx': '1', 'README.md': '2' } },
		]);
		expect([...lastCommits(root, 'content')].toSorted()).toEqual([
			['content/a.mdx', '2024-02-06'],
			['content/мост.mdx', '2024-01-05'],
		]);
	});

	it('is empty where there is no history', () => {
		expect(lastCommits(temporaryFolder(), 'content').size).toBe(0);
	});
});
