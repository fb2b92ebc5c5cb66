import { describe, expect, it } from 'vitest';
import { entryLink, parseMdx, proseReferences, splitFrontmatter } from '../../../src/catalogue/prose.ts';
import { mdx } from '../helpers/content-folder.ts';

const citationsOf = (body: string) => proseReferences(parseMdx(mdx(body)), mdx(body)).citations;
const linksOf = (body: string) => proseReferences(parseMdx(mdx(body)), mdx(body)).links;

describe('citations of a text', () => {
	it('have the line and the column of the file', () => {
		expect(citationsOf('Built in 2016.[@src-a]\nOpened[@src-b] later.')).toEqual([
			{ source: 'src-a', line: 5, column: 15 },
			{ source: 'src-b', line: 6, column: 7 },
		]);
	});

	it('may have a locator', () => {
		expect(citationsOf('x [@src-a, p. 3] [@src-b,с. 5–6]')).toMatchObject([
			{ source: 'src-a', locator: 'p. 3' },
			{ source: 'src-b', locator: 'с. 5–6' },
		]);
	});

	it('may follow each other', () => {
		expect(citationsOf('Built.[@a][@b, p. 1][@a]').map(({ source, column }) => [source, column])).toEqual([
			['a', 7],
			['b', 11],
			['a', 21],
		]);
	});

	it('are found in headings, lists, tables and emphasis, in order, and not in links, which hold no other link', () => {
		const body = '# H [@a]\n\n- i [@b]\n\n| t |\n| - |\n| [@c] |\n\n**e [@d]** [see [@e]](https://example.org)';
		expect(citationsOf(body).map(({ source, line }) => `${source}${line}`)).toEqual(['a5', 'b7', 'c11', 'd13']);
	});

	it('are counted in characters of any script', () => {
		expect(citationsOf('黑河大桥[@a]。')).toEqual([{ source: 'a', line: 5, column: 5 }]);
	});

	it('have the right column below the first line of a list item', () => {
		expect(citationsOf('- item\n  goes on [@a]')).toEqual([{ source: 'a', line: 6, column: 11 }]);
	});

	it('have the right column below the first line of a quotation', () => {
		expect(citationsOf('> one\n> two [@a]')).toEqual([{ source: 'a', line: 6, column: 7 }]);
	});

	it('have the right column behind an escaped character or an entity', () => {
		expect(citationsOf('\\*x\\* &amp; [@a]')).toEqual([{ source: 'a', line: 5, column: 13 }]);
	});

	it('are none in code', () => {
		expect(citationsOf('`[@a]`\n\n```\n[@b]\n```')).toEqual([]);
	});

	it('are none where the bracket is escaped', () => {
		expect(citationsOf('write \\[@src-a] to cite')).toEqual([]);
	});

	it('without an id are found, so that the check can name them', () => {
		expect(citationsOf('[@] [a@b] @src-a [ @src-a ]')).toEqual([{ source: '', line: 5, column: 1 }]);
	});
});

describe('links of a text', () => {
	it('name the entry that they point at and where they stand', () => {
		expect(linksOf('See [the bridge](project:heihe-bridge)\nand [Heihe](place:heihe).')).toEqual([
			{ collection: 'projects', id: 'heihe-bridge', line: 5, column: 5 },
			{ collection: 'places', id: 'heihe', line: 6, column: 5 },
		]);
	});

	it('may be without a text', () => {
		expect(linksOf('[](topic:programme-2009-2018)')).toMatchObject([
			{ collection: 'topics', id: 'programme-2009-2018' },
		]);
	});

	it('are none where they lead elsewhere', () => {
		expect(linksOf('[a](https://example.org) [b](#top) [c](mailto:a@example.org)')).toEqual([]);
	});
});

describe('entryLink', () => {
	it.each([
		['project:a', 'projects'],
		['sector:a', 'sectors'],
		['theme:a', 'themes'],
		['topic:a', 'topics'],
		['place:a', 'places'],
		['recommendation:a', 'recommendations'],
		['source:a', 'sources'],
		['page:a', 'pages'],
	])('takes %s for one of the %s', (url, collection) => {
		expect(entryLink(url)).toEqual({ collection, id: 'a', fragment: '' });
	});

	it('keeps the fragment', () => {
		expect(entryLink('page:methodology#sources')).toEqual({
			collection: 'pages',
			id: 'methodology',
			fragment: '#sources',
		});
	});

	it.each(['https://example.org', 'mailto:a@example.org', '#project:a', 'projects:a', 'toString:a', 'a', ''])(
		'takes %j for no entry',
		(url) => {
			expect(entryLink(url)).toBeUndefined();
		},
	);

	it.each(['project:Heihe-Bridge', 'project:heihe/bridge'])(
		'takes %s for an entry, so that the check can say that there is none',
		(url) => {
			expect(entryLink(url)).toMatchObject({ collection: 'projects' });
		},
	);
});

describe('splitFrontmatter', () => {
	it('parts the frontmatter from the body', () => {
		expect(splitFrontmatter('---\ntitle: A\n---\n\nBody\n')).toEqual({ yaml: 'title: A', body: '\nBody\n' });
	});

	it('knows the line ends of Windows', () => {
		expect(splitFrontmatter('---\r\ntitle: A\r\n---\r\nBody\r\n')).toEqual({ yaml: 'title: A', body: 'Body\r\n' });
	});

	it('takes a text without a body', () => {
		expect(splitFrontmatter('---\ntitle: A\n---')).toEqual({ yaml: 'title: A', body: '' });
	});

	it('leaves a rule in the body alone', () => {
		expect(splitFrontmatter('---\ntitle: A\n---\nOne\n\n---\n\nTwo')?.body).toBe('One\n\n---\n\nTwo');
	});

	it('ends only at a line of its own: what stands below would escape the check', () => {
		const text = '---\ntitle: A\ndescription: B ---\nlayout: /evil.mjs\n---\nBody';
		expect(splitFrontmatter(text)).toEqual({ yaml: 'title: A\ndescription: B ---\nlayout: /evil.mjs', body: 'Body' });
	});

	it.each(['', 'Body', '\n---\ntitle: A\n---\n', '---\ntitle: A\n', '+++\ntitle = "A"\n+++\n'])(
		'finds none in %j',
		(text) => {
			expect(splitFrontmatter(text)).toBeUndefined();
		},
	);
});

describe('parseMdx', () => {
	it('throws at a syntax error with its line and column', () => {
		expect(() => parseMdx(mdx('fine\n\n1 <5'))).toThrow(/^7:3: /);
	});
});
