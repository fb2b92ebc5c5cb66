import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/catalogue/disk.ts';
import { originalHash } from '../../../src/catalogue/translation.ts';
import { checkContent } from '../../../src/checks/check.ts';
import { contentFolder } from '../helpers/content-folder.ts';
import { runTool, textsIn, type Outcome } from '../helpers/tools.ts';
import { wholeContent } from '../helpers/whole-content.ts';

/** A small content, and the tool run in it. */
function begun(...args: string[]): Outcome & { root: string; before: Record<string, string> } {
	const root = contentFolder(wholeContent);
	const before = textsIn(root);
	return { ...runTool(root, 'new', ...args), root, before };
}

const read = (root: string, path: string) => readFileSync(join(root, 'src/content', path), 'utf8');

/** Errors below a path of the content: `facts.yaml:12 schema`. */
function errorsIn(root: string, path: string, rule?: string): string[] {
	return checkContent(root)
		.problems.filter(({ file, severity }) => severity === 'error' && file.startsWith(`src/content/${path}`))
		.filter((problem) => rule === undefined || problem.rule === rule)
		.map(({ file, line }) => `${file.replace('src/content/', '')}:${line}`);
}

/** The lines of a file that hold a key without anything in or below it. */
function blanksIn(root: string, path: string): string[] {
	const lines = read(root, path).split('\n');
	const indent = (line: string) => line.length - line.trimStart().length;
	return lines.flatMap((line, index) => {
		if (!/^ *\w+:$/.test(line)) return [];
		const next = lines.slice(index + 1).find((other) => other.trim() !== '' && !other.trim().startsWith('#'));
		return next !== undefined && indent(next) > indent(line) ? [] : [`${path}:${index + 1}`];
	});
}

const answers: Record<string, string> = {
	title: 'A new name',
	description: 'One sentence that says what it is.',
	listed: 'related',
	theme: 'transport',
	country: 'ru',
	en: 'New name',
	zh: '新名',
};
const kindOf: Record<string, string> = { topics: 'institution', places: 'city', sources: 'news' };

/** Fills every blank of a file. */
function fill(root: string, path: string): void {
	const kind = kindOf[path.split('/')[0]!];
	const filled = read(root, path).replace(/^( *)(\w+):$/gm, (line, space: string, key: string) => {
		const answer = key === 'kind' ? kind : answers[key];
		return answer === undefined ? line : `${space}${key}: ${answer}`;
	});
	writeFileSync(join(root, 'src/content', path), filled);
}

describe('npm run new', () => {
	it.each([
		['project', 'projects', ['facts.yaml', 'en.mdx'], 4],
		['sector', 'sectors', ['facts.yaml', 'en.mdx'], 2],
		['theme', 'themes', ['facts.yaml', 'en.mdx'], 2],
		['topic', 'topics', ['facts.yaml', 'en.mdx'], 3],
		['recommendation', 'recommendations', ['facts.yaml', 'en.mdx'], 2],
		['place', 'places', ['facts.yaml'], 3],
	])('begins a %s whose blanks the check names one by one, until they are filled', (kind, collection, names, count) => {
		const { root, status, stdout } = begun(kind, 'new-one');
		expect(status).toBe(0);
		const files = names.map((name) => `${collection}/new-one/${name}`);
		const blanks = files.flatMap((file) => blanksIn(root, file));
		expect(blanks).toHaveLength(count);
		expect(errorsIn(root, `${collection}/new-one/`).toSorted()).toEqual(blanks.toSorted());
		for (const file of files) expect(stdout).toContain(`  src/content/${file}\n`);
		expect(stdout).toContain(`npm run check -- src/content/${collection}/new-one\n`);
		for (const file of files) fill(root, file);
		expect(runTool(root, 'check', `src/content/${collection}/new-one`)).toMatchObject({ status: 0 });
	});

	it('begins a text for each language, the further ones with a way to name the original', () => {
		const { root } = begun('project', 'new-one', '--locale', 'zh,en', '--title', '新桥');
		expect(read(root, 'projects/new-one/zh.mdx')).toContain('\ntitle: 新桥\n');
		expect(read(root, 'projects/new-one/zh.mdx')).not.toContain('translationOf');
		expect(read(root, 'projects/new-one/en.mdx')).toContain('\n# translationOf:\n');
		expect(read(root, 'projects/new-one/en.mdx')).toContain(' Here: zh. ');
		expect(errorsIn(root, 'projects/new-one/en.mdx')).toHaveLength(2);
	});

	it('leaves no blank where flags fill all', () => {
		const flags = ['--title', 'A: “new” name', '--description', '# one', '--listed', 'related', '--theme', 'transport'];
		const { root, status } = begun('project', 'new-one', ...flags);
		expect(status).toBe(0);
		expect(readContent(root).content.projects.get('new-one')).toMatchObject({
			facts: { programme: { listed: 'related', theme: 'transport' } },
			documents: { en: { title: 'A: “new” name', description: '# one' } },
		});
		expect(errorsIn(root, 'projects/new-one/')).toEqual([]);
	});

	it('gives a place a blank for its name in each language, and a text where one is wanted', () => {
		const { root } = begun('place', 'new-one', '--locale', 'en,zh', '--title', 'New', '--lat', '48.5', '--text');
		expect(read(root, 'places/new-one/facts.yaml')).toContain('\nnames:\n  en: New\n  zh:\n');
		expect(read(root, 'places/new-one/facts.yaml')).toContain('\nlat: 48.5\n');
		expect(read(root, 'places/new-one/en.mdx')).toContain('\ntitle: New\n');
		expect(read(root, 'places/new-one/zh.mdx')).toContain('\ntitle:\n');
	});

	it('writes a bare year without quotes, and a title of digits with them', () => {
		const { root } = begun('source', 'new-one', '--published', '2011', '--title', '2011');
		expect(read(root, 'sources/new-one.yaml')).toMatch(/^published: 2011$/m);
		expect(read(root, 'sources/new-one.yaml')).toMatch(/^title: "2011"$/m);
	});

	it('begins a source, which the check accepts once it is filled and cited', () => {
		const flags = ['--url', 'https://example.org/a?b=c#d', '--language', 'zh', '--published', '2010-06'];
		const { root, status, stdout } = begun('source', 'new-one', '--publisher', 'Xinhua', ...flags);
		const path = 'sources/new-one.yaml';
		expect(status).toBe(0);
		expect(stdout).toContain('[@new-one]');
		expect(blanksIn(root, path)).toHaveLength(2);
		expect(errorsIn(root, path, 'schema')).toEqual(blanksIn(root, path));
		fill(root, path);
		const bridge = join(root, 'src/content/projects/bridge/en.mdx');
		writeFileSync(bridge, readFileSync(bridge, 'utf8').replace('[@src-a]', '[@src-a][@new-one]'));
		expect(runTool(root, 'check', `src/content/${path}`)).toMatchObject({ status: 0 });
		expect(readContent(root).content.sources.get('new-one')).toEqual({
			title: answers['title'],
			kind: 'news',
			url: 'https://example.org/a?b=c#d',
			language: 'zh',
			publisher: 'Xinhua',
			published: '2010-06',
		});
	});

	it('tells editors which schema describes the file', () => {
		const { root } = begun('project', 'new-one');
		runTool(root, 'new', 'source', 'new-one');
		expect(read(root, 'projects/new-one/facts.yaml')).toMatch(
			/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.\.\/schemas\/projects\.schema\.json\n/,
		);
		expect(read(root, 'sources/new-one.yaml')).toMatch(
			/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/source\.schema\.json\n/,
		);
	});

	it.each([
		['no kind', [], 'KIND'],
		['an unknown kind', ['projct', 'x'], 'did you mean “project”?'],
		['no id', ['project'], 'The id is missing'],
		['a bad id', ['project', 'Heihe_Bridge'], 'such as “heihe-bridge”'],
		['an id that leads elsewhere', ['project', '../x'], 'is no id'],
		['a second id', ['project', 'x', 'y'], 'What is “y”?'],
		['an entry that is there', ['project', 'bridge'], 'src/content/projects/bridge is there already'],
		['a source that is there', ['source', 'src-a'], 'src/content/sources/src-a.yaml is there already'],
		['an unknown locale', ['project', 'x', '--locale', 'en,ja'], 'no locale “ja”'],
		['an unknown flag', ['project', 'x', '--titel', 'X'], '--titel'],
		['a flag of another kind', ['project', 'x', '--url', 'https://a.example/'], '--url is no flag here'],
		['texts of a source', ['source', 'x', '--locale', 'en'], 'A source has no texts'],
		['an entry that a flag names wrongly', ['project', 'x', '--theme', 'trasport'], 'did you mean “transport”?'],
		['a word that the schema does not know', ['project', 'x', '--listed', 'maybe'], 'must be one of confirmed'],
		['a date that does not exist', ['source', 'x', '--published', '2010-02-30'], 'must exist in the calendar'],
		['an address that is none', ['source', 'x', '--url', 'javascript:1'], '--url'],
		['a number that is none', ['place', 'x', '--lat', 'north'], 'must be a number'],
		['an empty title', ['project', 'x', '--title', ''], 'must not be empty'],
	])('refuses %s and writes nothing', (_what, args, message) => {
		const { status, stderr, root, before } = begun(...args);
		expect(stderr).toContain(message);
		expect(stderr).not.toContain('    at ');
		expect(status).toBe(2);
		expect(textsIn(root)).toEqual(before);
	});

	it('refuses a folder without content', () => {
		const { root } = begun('--help');
		expect(runTool(join(root, 'src'), 'new', 'project', 'x')).toMatchObject({ status: 2 });
	});

	it('does not follow a symbolic link that stands where the entry would', () => {
		const root = contentFolder(wholeContent);
		symlinkSync(join(root, 'elsewhere'), join(root, 'src/content/projects/x'));
		expect(runTool(root, 'new', 'project', 'x')).toMatchObject({ status: 2 });
	});

	it('leaves every other file as it was', () => {
		const { root, before } = begun('project', 'new-one');
		expect(textsIn(root)).toMatchObject(before);
	});

	it('names in its help every flag of every kind', () => {
		const { status, stdout } = begun('--help');
		expect(status).toBe(0);
		expect(stdout).toMatch(/project: .*--listed --theme/);
		expect(stdout).toMatch(/source: .*--url/);
	});
});

describe('npm run new -- translation', () => {
	it('begins from the original, in step with it', () => {
		const { root, status, stdout } = begun('translation', 'projects/bridge', 'ru');
		expect(status).toBe(0);
		expect(stdout).toContain('  src/content/projects/bridge/ru.mdx\n');
		const { en, ru } = readContent(root).content.projects.get('bridge')!.documents;
		expect(ru).toMatchObject({ title: en!.title, description: en!.description, body: en!.body });
		expect(ru!.translationOf).toEqual({ locale: 'en', hash: originalHash(en!) });
		expect(checkContent(root).problems.filter(({ rule }) => /translation-original|stale/.test(rule))).toEqual([]);
		// Until it is translated, the check points at the words of the original.
		const { status: checked, stdout: found } = runTool(root, 'check', 'src/content/projects/bridge');
		expect(checked).toBe(1);
		expect(found).toContain('projects/bridge/ru.mdx:3:1 error untranslated');
		expect(found).toContain('projects/bridge/ru.mdx:8:1 error untranslated');
		expect(found).toContain('2 errors');
	});

	it('takes a path as the shell completes it, a page, and a title that YAML would read otherwise', () => {
		const root = contentFolder({
			...wholeContent,
			'pages/about/en.mdx': '---\ntitle: "12: 30"\ndescription: "yes"\n---\n\nText.\n',
		});
		expect(runTool(root, 'new', 'translation', './src/content/pages/about/', 'zh')).toMatchObject({ status: 0 });
		expect(readContent(root).content.pages.get('about')!.documents.zh).toMatchObject({
			title: '12: 30',
			description: 'yes',
			body: '\nText.\n',
		});
	});

	it('finds the original among translations', () => {
		const root = contentFolder({
			...wholeContent,
			'projects/bridge/en.mdx': '---\ntitle: B\ndescription: B\ntranslationOf: {locale: zh, hash: "00000000"}\n---\n',
			'projects/bridge/zh.mdx': '---\ntitle: 桥\ndescription: 桥\n---\n',
		});
		expect(runTool(root, 'new', 'translation', 'projects/bridge', 'ru', '--from', 'en')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('--from zh') as string,
		});
		runTool(root, 'new', 'translation', 'projects/bridge', 'ru');
		expect(readContent(root).content.projects.get('bridge')!.documents.ru!.translationOf!.locale).toBe('zh');
	});

	it.each([
		['a text that is there', ['projects/bridge', 'en'], 'src/content/projects/bridge/en.mdx is there already'],
		['an unknown entry', ['projects/brige', 'ru'], 'did you mean “projects/bridge”?'],
		['an unknown collection', ['project/bridge', 'ru'], 'did you mean “projects/bridge”?'],
		['a source', ['sources/src-a', 'ru'], 'names no entry'],
		['an entry without text', ['places/heihe', 'ru'], 'has no text'],
		['an unknown locale', ['projects/bridge', 'ja'], 'no locale “ja”'],
		['several locales', ['projects/bridge', 'ru,zh'], 'One language at a time'],
		['no locale', ['projects/bridge'], 'Into which language?'],
		['no entry', [], 'Which entry?'],
		['a flag of an entry', ['projects/bridge', 'ru', '--title', 'X'], '--title is no flag of a translation'],
	])('refuses %s and writes nothing', (_what, args, message) => {
		const { status, stderr, root, before } = begun('translation', ...args);
		expect(stderr).toContain(message);
		expect(status).toBe(2);
		expect(textsIn(root)).toEqual(before);
	});
});
