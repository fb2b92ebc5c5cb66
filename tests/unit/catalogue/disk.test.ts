import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, roleOf } from '../../../src/catalogue/disk.ts';
import { contentFolder, mdx } from '../helpers/content-folder.ts';

/** Each problem of a content as `path:line:column rule`, the path below `src/content/`. */
const faultsOf = (files: Record<string, string>) =>
	readContent(contentFolder(files)).problems.map(
		({ file, line, column, rule }) => `${file.replace('src/content/', '')}:${line}:${column} ${rule}`,
	);

describe('roleOf', () => {
	it.each([
		['projects/a/facts.yaml', { kind: 'facts', collection: 'projects', id: 'a' }],
		['places/a/evidence.yaml', { kind: 'evidence', collection: 'places', id: 'a' }],
		['themes/a/zh.mdx', { kind: 'document', collection: 'themes', id: 'a', locale: 'zh' }],
		['pages/about/ru.mdx', { kind: 'document', collection: 'pages', id: 'about', locale: 'ru' }],
		['sources/src-a.yaml', { kind: 'source', id: 'src-a' }],
		['i18n/ru.json', { kind: 'interface', locale: 'ru' }],
	])('knows %s', (path, role) => {
		expect(roleOf(`src/content/${path}`)).toEqual(role);
	});

	it.each([
		['projects/a/notes.txt', 'not "notes.txt"'],
		['projects/a/facts.yml', 'not "facts.yml"'],
		['projects/a/ja.mdx', 'no locale "ja"'],
		['projects/a/toString.mdx', 'no locale "toString"'],
		['projects/a/en.md', 'not "en.md"'],
		['projects/A/facts.yaml', '"A" is no id'],
		['projects/a/b/facts.yaml', 'an entry is a folder projects/<id>/'],
		['projects/facts.yaml', 'an entry is a folder projects/<id>/'],
		['pages/about/facts.yaml', 'not "facts.yaml"'],
		['sources/src_a.yaml', '"src_a" is no id'],
		['sources/src-a.yml', 'a source is a file sources/<id>.yaml'],
		['sources/a/b.yaml', 'no collection "sources"'],
		['i18n/ja.json', 'one of en, zh, ru'],
		['people/a/facts.yaml', 'no collection "people"'],
		['README.md', 'no collection "README.md"'],
	])('says what is wrong with %s', (path, words) => {
		expect(roleOf(`src/content/${path}`)).toEqual(expect.stringContaining(words));
	});
});

describe('readContent', () => {
	it('reads entries, texts, evidence, pages and sources', () => {
		const { content, problems, files } = readContent(
			contentFolder({
				'projects/p/facts.yaml': 'programme: {listed: related, theme: t}\n',
				'projects/p/evidence.yaml': '- {text: One., source: src-a}\n',
				'projects/p/en.mdx': mdx('Text[@src-a] on [Heihe](place:heihe).\n', 'Bridge'),
				'pages/about/en.mdx': mdx('About.\n', 'About'),
				'sources/src-a.yaml': 'title: A\nkind: news\npublished: 2009\n',
			}),
		);
		expect(problems).toEqual([]);
		expect(files).toHaveLength(6);
		expect(content.projects.get('p')).toMatchObject({
			facts: { programme: { theme: 't' } },
			evidence: [{ text: 'One.', source: 'src-a' }],
			documents: {
				en: {
					title: 'Bridge',
					body: 'Text[@src-a] on [Heihe](place:heihe).\n',
					citations: [{ source: 'src-a', line: 5, column: 5 }],
					links: [{ collection: 'places', id: 'heihe' }],
				},
			},
		});
		expect(content.pages.get('about')?.documents.en?.title).toBe('About');
		expect(content.sources.get('src-a')?.published).toBe('2009');
	});

	it('gives the place of a schema’s fault', () => {
		const facts = 'programme:\n  listed: related\n  theme: t\nfigures:\n  - kind: length\n    value: long\n';
		expect(faultsOf({ 'projects/p/facts.yaml': facts })).toEqual([
			'projects/p/facts.yaml:6:5 schema',
			'projects/p/facts.yaml:5:5 schema',
			'projects/p/facts.yaml:5:5 schema',
		]);
	});

	it('counts the lines of frontmatter from the top of the file', () => {
		expect(faultsOf({ 'themes/t/en.mdx': '---\ntitle: A\nlayout: x\ndescription: B\n---\n' })).toEqual([
			'themes/t/en.mdx:3:1 schema',
		]);
	});

	it('gives the place of a fault of YAML and of MDX', () => {
		expect(
			faultsOf({
				'sectors/a/facts.yaml': 'aliases: [x]\naliases: [y]\n',
				'sectors/a/en.mdx': mdx('fine\n\n1 <5\n'),
			}),
		).toEqual(['sectors/a/en.mdx:7:3 mdx-syntax', 'sectors/a/facts.yaml:2:1 yaml-syntax']);
	});

	it('says that a text needs frontmatter', () => {
		expect(faultsOf({ 'themes/t/en.mdx': 'Text.\n' })).toEqual(['themes/t/en.mdx:1:1 frontmatter']);
	});

	it('names a file out of place and goes on', () => {
		expect(faultsOf({ 'notes.txt': '', 'sources/a.yaml': 'title: A\n' })).toEqual([
			'notes.txt:1:1 file-place',
			'sources/a.yaml:1:1 schema',
		]);
	});

	it('keeps the id of a source that is at fault, so that its citations are not faults too', () => {
		const { sources } = readContent(contentFolder({ 'sources/a.yaml': 'title: 5\n' })).content;
		expect(sources.get('a')).toMatchObject({ title: 'a' });
	});

	it('refuses frontmatter that hides keys behind a false end', () => {
		const text = '---\ntitle: A\ndescription: B ---\nlayout: /evil.mjs\n---\nBody\n';
		expect(faultsOf({ 'themes/t/en.mdx': text })).toEqual(['themes/t/en.mdx:4:1 schema']);
	});

	it('refuses interface texts that are no flat map of texts, and says in words what is wrong', () => {
		const { problems } = readContent(contentFolder({ 'i18n/en.json': '{"nav": {"home": "Home"}}' }));
		expect(problems).toMatchObject([{ file: 'src/content/i18n/en.json', rule: 'interface-syntax' }]);
		expect(problems[0]!.message).toContain('nav');
	});

	it('refuses a symbolic link', () => {
		const root = contentFolder({ 'sources/a.yaml': 'title: A\nkind: news\n' });
		symlinkSync('a.yaml', join(root, 'src/content/sources/b.yaml'));
		expect(readContent(root).problems).toMatchObject([
			{ file: 'src/content/sources/b.yaml', rule: 'file-place', message: expect.stringContaining('symbolic links') },
		]);
	});

	it('reads the files in the same order on every disk', () => {
		const { files } = readContent(contentFolder({ 'sources/b.yaml': '', 'sources/a.yaml': '', 'pages/z/en.mdx': '' }));
		expect(files.map(({ path }) => path)).toEqual([
			'src/content/i18n/en.json',
			'src/content/pages/z/en.mdx',
			'src/content/sources/a.yaml',
			'src/content/sources/b.yaml',
		]);
	});
});
