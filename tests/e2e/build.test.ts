import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { trimContent } from './trimmed-content.ts';

const entry = 'src/content/projects/wusu-bridge-heixiazi';

describe('a build of bad content', () => {
	let copy: ProjectCopy;
	beforeAll(() => {
		copy = copyProject();
		trimContent(copy.folder);
		mkdirSync(join(copy.folder, 'dist'));
		writeFileSync(join(copy.folder, 'dist/index.html'), 'the site before');
		// A module that leaves a mark when anything runs it.
		writeFileSync(
			join(copy.folder, 'src/x.mjs'),
			`import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(join(copy.folder, 'marker'))}, 'ran'); export default () => null;`,
		);
	});
	afterAll(() => copy.remove());

	const append = (text: string) => (before: string) => `${before}\n${text}\n`;
	test.each<[name: string, file: string, change: ((before: string) => string) | undefined, expected: RegExp]>([
		[
			'a deleted source',
			'src/content/sources/xzqh-qianfu.yaml',
			undefined,
			/projects\/wusu-bridge-heixiazi\/facts\.yaml:\d+:\d+ error unknown-id {2}no source "xzqh-qianfu"/,
		],
		[
			'a misspelt link',
			`${entry}/en.mdx`,
			append('See [the bridge](project:tongjiang-nizhneleninskoye-railway-brigde).'),
			/en\.mdx:\d+:5 error unknown-id {2}no project .*did you mean "tongjiang-nizhneleninskoye-railway-bridge"/,
		],
		[
			'an export',
			`${entry}/en.mdx`,
			append("export const x = (await import('node:fs')).writeFileSync('marker', 'ran');"),
			/en\.mdx:\d+:1 error unsafe-mdx/,
		],
		['an import', `${entry}/en.mdx`, append("import x from '../../../x.mjs';"), /en\.mdx:\d+:1 error unsafe-mdx/],
		[
			'an expression',
			`${entry}/en.mdx`,
			append("Text {process.getBuiltinModule('node:fs').writeFileSync('marker', 'ran')}"),
			/en\.mdx:\d+:6 error unsafe-mdx/,
		],
		[
			'a layout',
			`${entry}/en.mdx`,
			(before) => before.replace('---\n', '---\nlayout: ../../../x.mjs\n'),
			/en\.mdx:2:1 error schema .*layout/,
		],
		['an image that is a module', `${entry}/en.mdx`, append('![x](../../../x.mjs)'), /en\.mdx:\d+:1 error unsafe-mdx/],
		['raw HTML', `${entry}/en.mdx`, append('<script>alert(1)</script>'), /en\.mdx:\d+:1 error unsafe-mdx/],
		[
			'an unknown key',
			`${entry}/facts.yaml`,
			append('colour: red'),
			/facts\.yaml:\d+:1 error schema {2}unknown key "colour"/,
		],
		['broken YAML', `${entry}/facts.yaml`, append('  - [unclosed'), /facts\.yaml:\d+:\d+ error yaml-syntax/],
	])('%s stops it with file and line, nothing runs, and dist/ is as it was', (_, file, change, expected) => {
		const path = join(copy.folder, file);
		const before = readFileSync(path, 'utf8');
		try {
			if (change) writeFileSync(path, change(before));
			else rmSync(path);
			const { code, output } = copy.build();
			expect(output).toMatch(expected);
			expect(code).toBe(1);
			expect(existsSync(join(copy.folder, 'marker'))).toBe(false);
			expect(readFileSync(join(copy.folder, 'dist/index.html'), 'utf8')).toBe('the site before');
		} finally {
			writeFileSync(path, before);
		}
	});
});

describe('a build under a base path, with an entry in Chinese alone', () => {
	let copy: ProjectCopy;
	let output: string;
	let code: number | null;
	const html = (locale: string, path = 'projects/wusu-bridge-heixiazi') =>
		readFileSync(join(copy.folder, 'dist', locale, path, 'index.html'), 'utf8');

	beforeAll(() => {
		copy = copyProject();
		trimContent(copy.folder);
		for (const locale of ['en', 'ru']) rmSync(join(copy.folder, entry, `${locale}.mdx`));
		const chinese = join(copy.folder, entry, 'zh.mdx');
		writeFileSync(chinese, readFileSync(chinese, 'utf8').replace(/translationOf:\n {2}locale: en\n {2}hash: .*\n/, ''));
		({ code, output } = copy.build({
			BASE_PATH: '/atlas/',
			SITE_URL: 'https://atlas.example',
			REPOSITORY_URL: 'https://github.com/example/atlas',
		}));
	});
	afterAll(() => copy.remove());

	test('succeeds', () => {
		expect(output).toContain('Complete!');
		expect(code).toBe(0);
	});

	test('has no link or anchor that leads nowhere', () => {
		expect(brokenLinks(join(copy.folder, 'dist'), '/atlas/')).toEqual([]);
	});

	test.each(['en', 'ru'])(
		'the entry has a page in %s: its own language around, Chinese marked in the text, and a way to translate it',
		(locale) => {
			const page = html(locale);
			expect(page).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
			expect(page).toMatch(/<div class="prose"[^>]* lang="zh-CN"/);
			expect(page).toMatch(/<h1[^>]* lang="zh-CN"/);
			expect(page).toMatch(/<aside class="notice"/);
			expect(page).toContain(
				`https://github.com/example/atlas/new/main/src/content/projects/wusu-bridge-heixiazi?filename=${locale}.mdx`,
			);
			expect(page).not.toMatch(/<main[^>]* lang="zh-CN"/);
		},
	);

	test('hreflang claims no translation that is none', () => {
		const claimed = (page: string) =>
			[...page.matchAll(/<link[^>]*hreflang="([^"]+)"/g)].map(([, lang]) => lang).toSorted();
		expect(claimed(html('en'))).toEqual(['zh-CN']);
		expect(claimed(html('zh'))).toEqual(['zh-CN']);
		expect(claimed(html('zh', 'projects/tongjiang-nizhneleninskoye-railway-bridge'))).toEqual([
			'en',
			'ru',
			'x-default',
			'zh-CN',
		]);
	});

	test('edit and report links point into the repository that the build was told of', () => {
		const page = html('zh');
		expect(page).toContain(
			'https://github.com/example/atlas/edit/main/src/content/projects/wusu-bridge-heixiazi/zh.mdx',
		);
		expect(page).toContain(
			'https://github.com/example/atlas/edit/main/src/content/projects/wusu-bridge-heixiazi/facts.yaml',
		);
		expect(page).toMatch(/https:\/\/github\.com\/example\/atlas\/issues\/new\?title=/);
	});
});

describe('a build with a further locale that has an interface file and no content', () => {
	let copy: ProjectCopy;
	let result: { code: number | null; output: string };
	const html = (path: string) => readFileSync(join(copy.folder, 'dist/ja', path, 'index.html'), 'utf8');

	beforeAll(() => {
		copy = copyProject();
		trimContent(copy.folder);
		const list = join(copy.folder, 'src/locales.ts');
		writeFileSync(
			list,
			readFileSync(list, 'utf8').replace('\tru: {', "\tja: { label: '日本語', lang: 'ja', dir: 'ltr' },\n\tru: {"),
		);
		const english = JSON.parse(readFileSync('src/content/i18n/en.json', 'utf8')) as Record<string, string>;
		writeFileSync(
			join(copy.folder, 'src/content/i18n/ja.json'),
			JSON.stringify({ ...english, 'site.name': '協力アトラス', 'collection.projects': 'プロジェクト' }),
		);
		result = copy.build();
	});
	afterAll(() => copy.remove());

	test('succeeds and has no link that leads nowhere', () => {
		expect(result.output).toContain('Complete!');
		expect(result.code).toBe(0);
		expect(brokenLinks(join(copy.folder, 'dist'), '/')).toEqual([]);
	});

	test('has every page of the other locales', () => {
		const pages = (locale: string) =>
			readdirSync(join(copy.folder, 'dist', locale), { recursive: true, encoding: 'utf8' }).toSorted();
		expect(pages('ja').length).toBeGreaterThan(100);
		expect(pages('ja')).toEqual(pages('en'));
	});

	test('shows its own interface and name, the original’s text marked, and the way to translate it', () => {
		const page = html('projects/wusu-bridge-heixiazi');
		expect(page).toMatch(/<html[^>]* lang="ja"/);
		expect(page).toContain('協力アトラス');
		expect(page).toContain('プロジェクト');
		expect(page).toMatch(/<div class="prose"[^>]* lang="en"/);
		expect(page).toContain('src/content/projects/wusu-bridge-heixiazi/ja.mdx');
	});
});
