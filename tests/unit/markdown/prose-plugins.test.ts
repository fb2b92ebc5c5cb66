import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { contentReader, prosePlugins } from '../../../src/markdown/prose-plugins.ts';
import { contentFolder, mdx, writeFiles } from '../helpers/content-folder.ts';

const files = {
	'sources/src-a.yaml': 'title: Article A\nkind: news\npublished: 2016-05\n',
	'sources/src-b.yaml': 'title: Article B\nkind: news\n',
	'themes/transport/facts.yaml': '{}\n',
	'themes/transport/en.mdx': mdx('', 'Transport'),
	'projects/bridge/facts.yaml': 'programme: {listed: related, theme: transport}\n',
	'projects/bridge/en.mdx': mdx('', 'Bridge'),
	'projects/bridge/ru.mdx': mdx('', 'Мост'),
	'places/heihe/facts.yaml': 'kind: city\ncountry: cn\nnames: {en: Heihe, zh: 黑河}\n',
	'pages/about/en.mdx': mdx('', 'About'),
	'pages/home/en.mdx': mdx('', 'Home'),
};

/** Takes a file below `src/content/` and its body; returns what the plugins and the compiler make of it. */
function compile(path: string, body: string, compiler: 'html' | 'js' = 'html', frontmatter: object = {}): string {
	const root = contentFolder(files);
	const options = {
		mdastPlugins: prosePlugins(root, contentReader(root)),
		fileURL: pathToFileURL(join(root, 'src/content', path)),
		data: {
			astro: { frontmatter, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() },
		},
	};
	return compiler === 'html'
		? (markdownToHtml(mdx(body), options) as { html: string }).html
		: (mdxToJs(mdx(body), options) as { code: string }).code;
}

/** The address and text of every link in the HTML. */
const linksOf = (html: string) =>
	[...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, url, text]) => [url, text]);

describe('citations', () => {
	it('become numbers that lead to the list of sources', () => {
		expect(linksOf(compile('projects/bridge/en.mdx', 'Built.[@src-b] Opened.[@src-a]'))).toEqual([
			['#source-src-b', '1'],
			['#source-src-a', '2'],
		]);
	});

	it('give a source the same number again', () => {
		const html = compile('projects/bridge/en.mdx', 'One.[@src-a]\n\nTwo.[@src-b]\n\n- Three.[@src-a]\n');
		expect(linksOf(html).map(([, text]) => text)).toEqual(['1', '2', '1']);
	});

	it('show the locator', () => {
		expect(linksOf(compile('projects/bridge/ru.mdx', 'x[@src-a, с. 3][@src-b,p. 5–6]'))).toEqual([
			['#source-src-a', '1, с. 3'],
			['#source-src-b', '2, p. 5–6'],
		]);
	});

	it('have ids counted over the page, for the way back', () => {
		const html = compile('projects/bridge/en.mdx', '# A [@src-a]\n\n| b [@src-a] |\n| - |\n| c [@src-b] |');
		expect([...html.matchAll(/ id="(cite-\d)"/g)].map(([, id]) => id)).toEqual(['cite-1', 'cite-2', 'cite-3']);
	});

	it('carry the class and the role of a note’s mark', () => {
		const html = compile('projects/bridge/en.mdx', 'x[@src-a]');
		expect(html).toContain('class="cite"');
		expect(html).toContain('role="doc-noteref"');
	});

	it('leave the text around them as it was', () => {
		expect(compile('projects/bridge/en.mdx', 'a [@src-a] b').replace(/<a [^>]*>1<\/a>/, '1')).toContain('<p>a 1 b</p>');
	});

	it('begin anew in the next text', () => {
		const root = contentFolder(files);
		const mdastPlugins = prosePlugins(root, contentReader(root));
		const compiled = ['[@src-a]', '[@src-b]'].map((body) => {
			const fileURL = pathToFileURL(join(root, 'src/content/projects/bridge/en.mdx'));
			return (markdownToHtml(mdx(body), { mdastPlugins, fileURL }) as { html: string }).html;
		});
		expect(compiled.map((html) => linksOf(html)[0])).toEqual([
			['#source-src-a', '1'],
			['#source-src-b', '1'],
		]);
	});

	it('are left alone in code', () => {
		expect(compile('pages/about/en.mdx', 'Write `[@src-a]`.')).toContain('<code>[@src-a]</code>');
	});

	it('work in MDX, too', () => {
		const code = compile('projects/bridge/en.mdx', 'x[@src-a, p. 3]', 'js');
		expect(code).toContain('"#source-src-a"');
		expect(code).toContain('"1, p. 3"');
		expect(code).not.toContain('[@');
	});

	it('throw for an unknown source, with file and line', () => {
		expect(() => compile('projects/bridge/ru.mdx', 'Fine.\n\nx[@nobody]')).toThrow(
			'src/content/projects/bridge/ru.mdx:7:2 error unknown-id  no source "nobody"',
		);
	});

	it('throw with the line of the citation, not of its paragraph', () => {
		expect(() => compile('projects/bridge/ru.mdx', 'One\ntwo[@nobody]')).toThrow('ru.mdx:6:4 error unknown-id');
	});

	it('make no link within a link', () => {
		const html = compile('projects/bridge/en.mdx', '[see [@src-a]](theme:transport)');
		expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
	});
});

describe('links between entries', () => {
	const body =
		'[p](project:bridge) [t](theme:transport) [h](place:heihe) [a](source:src-a) [b](source:src-b) [o](page:about) [i](page:home)';
	const below = (home: string) => [
		`${home}projects/bridge/`,
		`${home}themes/transport/`,
		`${home}places/heihe/`,
		`${home}sources/2016/#src-a`,
		`${home}sources/undated-s/#src-b`,
		`${home}about/`,
	];
	const addresses = (path: string) => linksOf(compile(path, body)).map(([url]) => url);

	it('lead from an entry two folders up', () => {
		expect(addresses('projects/bridge/en.mdx')).toEqual([...below('../../'), '../../']);
	});

	it('lead from a page one folder up', () => {
		expect(addresses('pages/about/en.mdx')).toEqual([...below('../'), '../']);
	});

	it('lead from the home page down, and from it to itself', () => {
		expect(addresses('pages/home/en.mdx')).toEqual([...below(''), './']);
	});

	it('keep their fragment', () => {
		const html = compile('pages/home/en.mdx', '[x](project:bridge#history) [y](page:home#map)');
		expect(linksOf(html).map(([url]) => url)).toEqual(['projects/bridge/#history', '#map']);
	});

	it('keep their text', () => {
		expect(linksOf(compile('projects/bridge/ru.mdx', '[через Амур](project:bridge)'))[0]?.[1]).toBe('через Амур');
	});

	it.each([
		['ru', 'Мост', 'Heihe'],
		['en', 'Bridge', 'Heihe'],
		['zh', 'Bridge', '黑河'],
	])('take in %s the title there, or the best other one, for an empty text', (locale, bridge, heihe) => {
		const html = compile(`pages/about/${locale}.mdx`, '[](project:bridge) [](place:heihe)');
		expect(linksOf(html).map(([, text]) => text)).toEqual([bridge, heihe]);
	});

	it('take the title of a source or a page for an empty text', () => {
		const html = compile('projects/bridge/en.mdx', '[](source:src-b) [](page:about)');
		expect(linksOf(html).map(([, text]) => text)).toEqual(['Article B', 'About']);
	});

	it('leave other links alone', () => {
		const html = compile('projects/bridge/en.mdx', '[a](https://example.org/) [b](#history) [c](mailto:a@example.org)');
		expect(linksOf(html).map(([url]) => url)).toEqual(['https://example.org/', '#history', 'mailto:a@example.org']);
	});

	it('throw for an unknown entry, with file and line', () => {
		expect(() => compile('projects/bridge/ru.mdx', 'Fine.\nx [y](project:nothing)')).toThrow(
			'src/content/projects/bridge/ru.mdx:6:3 error unknown-id  no entry "project:nothing"',
		);
	});

	it('throw for an id that cannot be one', () => {
		expect(() => compile('projects/bridge/ru.mdx', '[x](project:Bridge)')).toThrow('no entry "project:Bridge"');
	});
});

describe('the safe-MDX rule', () => {
	it('throws before an unknown id does, with everything that it finds', () => {
		const body = '[@nobody] and {code}\n\n[x](project:nothing)\n\nimport x from "y"\n';
		expect(() => compile('projects/bridge/en.mdx', body, 'js')).toThrow(
			/^src\/content\/projects\/bridge\/en\.mdx:5:15 error unsafe-mdx {2}a \{…\} expression.*\nsrc\/content\/projects\/bridge\/en\.mdx:9:1 error unsafe-mdx/,
		);
	});

	it('throws for a layout, which names a file that would run', () => {
		expect(() => compile('projects/bridge/en.mdx', 'Fine.', 'js', { layout: '/evil.mjs' })).toThrow(
			'src/content/projects/bridge/en.mdx:1:1 error unsafe-mdx  frontmatter may not set "layout"',
		);
	});

	it('throws for a file outside of the content, too', () => {
		expect(() => compile('../pages/x.mdx', '{code}', 'js')).toThrow('src/pages/x.mdx:5:1 error unsafe-mdx');
	});
});

describe('texts outside of the content', () => {
	it('are not the atlas’s to change', () => {
		const html = compile('../pages/x.mdx', 'x[@nobody] [y](project:nothing)');
		expect(html).toContain('[@nobody]');
		expect(html).toContain('href="project:nothing"');
	});
});

describe('contentReader', () => {
	it('reads once, and again when it is told to forget', () => {
		const root = contentFolder(files);
		const reader = contentReader(root);
		const first = reader.catalogue();
		writeFiles(root, { 'src/content/sources/src-c.yaml': 'title: C\nkind: news\n' });
		expect(reader.catalogue()).toBe(first);
		expect(first.content.sources.has('src-c')).toBe(false);
		reader.forget();
		expect(reader.catalogue().content.sources.has('src-c')).toBe(true);
	});
});
