import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/catalogue/disk.ts';
import { localeCodes } from '../../src/locales.ts';
import { entryCollections } from '../../src/schemas/references.ts';
import { brokenLinks } from './links.ts';
import { pageTypes } from './pages.ts';

const { content } = readContent(process.cwd());

describe('the built site', () => {
	test.each(localeCodes)('has a page for every entry in %s', (locale) => {
		const missing = entryCollections.flatMap((collection) =>
			[...content[collection].keys()]
				.filter((id) => !existsSync(join('dist', locale, collection, id, 'index.html')))
				.map((id) => `${collection}/${id}`),
		);
		expect(content.projects.size).toBeGreaterThan(0);
		expect(missing).toEqual([]);
	});

	test('publishes every project as data, with its facts', () => {
		const records = JSON.parse(readFileSync('dist/data/projects.json', 'utf8')) as {
			id: string;
			programme: { listed: string };
			title: Record<string, string>;
		}[];
		const expected = [...content.projects].map(([id, { facts, documents }]) => [
			id,
			facts.programme.listed,
			documents.ru?.title,
		]);
		expect(records.map(({ id, programme, title }) => [id, programme.listed, title['ru']])).toEqual(expected);
		expect(records.find(({ id }) => id === 'wusu-bridge-heixiazi')).toMatchObject(
			content.projects.get('wusu-bridge-heixiazi')!.facts,
		);
	});

	test('has no page that weighs more than the budget leaves for it', () => {
		// What comes with every page (styles, scripts, headers) takes some 13 KB of the 35.
		const heavy = htmlFiles('dist')
			.map((file) => ({ file, bytes: gzipSync(readFileSync(file), { level: 9 }).length }))
			.filter(({ bytes }) => bytes > 22.5 * 1024);
		expect(heavy).toEqual([]);
	});

	test('has no link or anchor that leads nowhere', () => {
		expect(brokenLinks('dist', '/')).toEqual([]);
	});

	test('the link test itself finds a missing page and a missing anchor', () => {
		expect(brokenLinks('tests/fixtures/broken-links', '/')).toEqual([
			'index.html: /no-such-page/ (no such file)',
			'index.html: #no-such-anchor (no such anchor)',
			'index.html: ../elsewhere/ (no such file)',
		]);
	});

	test('loads no script or style from elsewhere and has no inline event handler', () => {
		for (const file of htmlFiles('dist')) {
			const html = readFileSync(file, 'utf8');
			expect(
				html.match(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/(?!localhost)[^"]*"/g) ?? [],
				file,
			).toEqual([]);
			expect(html.match(/<[^>]+\son[a-z]+="/g) ?? [], file).toEqual([]);
		}
	});

	test.each(Object.entries(pageTypes))('html-validate finds no error in %s', async (_, path) => {
		const validator = new HtmlValidate({
			extends: ['html-validate:recommended'],
			rules: {
				// The compiler writes void elements and booleans its own way, and long titles are the Programme's.
				'void-style': 'off',
				'attribute-boolean-style': 'off',
				'attribute-empty-style': 'off',
				'long-title': 'off',
				'no-trailing-whitespace': 'off',
				'doctype-style': 'off',
				// Theme colours are set by a custom property on the element.
				'no-inline-style': 'off',
			},
		});
		for (const locale of localeCodes) {
			const report = await validator.validateFile(join('dist', locale, path, 'index.html'));
			const found = report.results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message, line, column }) => `${locale}/${path}:${line}:${column} ${ruleId} ${message}`),
			);
			expect(found).toEqual([]);
		}
	});
});

function htmlFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => join(folder, name));
}
