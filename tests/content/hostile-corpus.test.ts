import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_DIR, parseContent, readContent } from '../../src/catalogue/disk.ts';
import { splitFrontmatter } from '../../src/catalogue/prose.ts';
import { applyRules } from '../../src/checks/check.ts';
import { contentReader, prosePlugins } from '../../src/markdown/prose-plugins.ts';
import { temporaryFolder } from '../unit/helpers/content-folder.ts';
import { hostileEntries, readHostile } from './hostile.ts';
import { readBytes } from './mistakes.ts';

const hostile = readHostile();

test('the corpus holds 60 hostile files and more', () => {
	expect(hostile.length).toBeGreaterThanOrEqual(60);
});

describe('the check', () => {
	const files = new Map([...readBytes(), ...hostileEntries(hostile)]);
	const { problems } = applyRules(parseContent([...files].map(([path, bytes]) => ({ path, bytes }))));

	it.each(hostile)('names $name with its file and line', ({ path, rule, line }) => {
		const named = problems.filter(({ file, severity }) => file === path && severity === 'error');
		expect(named.map((problem) => `${problem.rule}:${problem.line}`)).toContain(`${rule}:${line}`);
	});

	it.each([
		['a path out of the folder', 'projects/../../pages/en.mdx'],
		['a path out of the collection', 'projects/../sources/x.yaml'],
		['an id of two dots', 'projects/../facts.yaml'],
		['an id of one dot', 'projects/./facts.yaml'],
		['an empty id', 'projects//facts.yaml'],
		['an id with a backslash', 'projects/..\\..\\x/facts.yaml'],
		['an id with a NUL', 'projects/x\0/facts.yaml'],
		['an id with a line end', 'projects/x\ny/facts.yaml'],
		['a source of two dots', 'sources/...yaml'],
		['a locale that is a path', 'projects/x/..mdx'],
		['a locale of every object', 'projects/x/constructor.mdx'],
		['a collection of every object', 'constructor/x/facts.yaml'],
		['a prototype', '__proto__/x/facts.yaml'],
		['an interface of every object', 'i18n/__proto__.json'],
	])('names %s', (_, path) => {
		const { problems } = parseContent([{ path: `${CONTENT_DIR}/${path}`, bytes: Buffer.from('{}\n') }]);
		expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['file-place', `${CONTENT_DIR}/${path}`]]);
	});

	it('names every symbolic link, and does not follow it', () => {
		const root = temporaryFolder();
		const entry = join(root, CONTENT_DIR, 'projects/bridge');
		mkdirSync(entry, { recursive: true });
		writeFileSync(join(root, 'secret.mdx'), '---\ntitle: Secret\ndescription: A secret.\n---\n');
		symlinkSync(join(root, 'secret.mdx'), join(entry, 'en.mdx'));
		symlinkSync('../../../../secret.mdx', join(entry, 'zh.mdx'));
		symlinkSync(join(root, 'nothing'), join(entry, 'facts.yaml'));
		symlinkSync(root, join(root, CONTENT_DIR, 'sources'));
		symlinkSync('..', join(root, CONTENT_DIR, 'projects/loop'));
		const { files, problems } = readContent(root);
		expect(files).toEqual([]);
		expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`).toSorted()).toEqual(
			[
				'projects/bridge/en.mdx',
				'projects/bridge/facts.yaml',
				'projects/bridge/zh.mdx',
				'projects/loop',
				'sources',
			].map((path) => `file-place ${CONTENT_DIR}/${path}:1`),
		);
	});
});

describe('the compiler, with the plugins of the build', () => {
	const root = process.cwd();
	const mdastPlugins = prosePlugins(root, contentReader(root));
	const texts = hostile.filter(
		({ path, bytes }) => path.endsWith('/en.mdx') && bytes.length < 500_000 && unsafe(bytes.toString('utf8'), path),
	);

	it('has texts to refuse', () => {
		expect(texts.length).toBeGreaterThanOrEqual(60);
	});

	it.each(texts)('makes nothing of $name', ({ path, bytes }) => {
		expect(() => compile(path, bytes.toString('utf8'))).toThrow();
	});

	function compile(path: string, text: string): unknown {
		return mdxToJs(text, {
			mdastPlugins,
			fileURL: pathToFileURL(join(root, path)),
			data: {
				astro: {
					frontmatter: frontmatterOf(text),
					headings: [],
					localImagePaths: new Set<string>(),
					remoteImagePaths: new Set<string>(),
				},
			},
		});
	}
});

/** Tells whether a text holds code or markup, or names a file that runs. What is merely hidden or badly placed compiles. */
function unsafe(text: string, path: string): boolean {
	const { problems } = applyRules(parseContent([{ path, bytes: Buffer.from(text) }]));
	return 'layout' in frontmatterOf(text) || problems.some(({ rule }) => rule === 'unsafe-mdx' || rule === 'mdx-syntax');
}

function frontmatterOf(text: string): object {
	try {
		return (parse(splitFrontmatter(text)?.yaml ?? '{}') as object | null) ?? {};
	} catch {
		return {};
	}
}
