import { markdownToMdast } from 'satteri';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMdx, type MarkdownNode } from '../../../src/catalogue/prose.ts';
import { allowedComponents, unsafeNodes } from '../../../src/markdown/safe-mdx.ts';
import { mdx } from '../helpers/content-folder.ts';

/** What the rule finds in the body of a text, which begins at line 5, as `line:column message`. */
const found = (body: string) =>
	unsafeNodes(parseMdx(mdx(body))).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('hostile text', () => {
	it.each<[what: string, body: string, at: string, words: string]>([
		['an import', 'import x from "./x.mjs"', '5:1', 'begins with the word "import"'],
		['an import below a paragraph', 'Fine.\n\nimport "./x.mjs"', '7:1', 'begins with the word "import"'],
		['an export', 'export const x = 1', '5:1', 'begins with the word "export"'],
		['a default export', 'export default () => null', '5:1', 'begins with the word "export"'],
		['prose that MDX takes for an export', 'export of coal by rail', '5:1', 'begin with another word'],
		['an expression on its own', '{process.exit(1)}', '5:1', 'expression is code'],
		['an expression over lines', 'Fine.\n\n{\n  1 + 1\n}', '7:1', 'expression is code'],
		['an expression in a sentence', 'A sum of {1 + 1} roubles', '5:10', 'expression is code'],
		['an expression in a heading', '## Costs {1 + 1}', '5:10', 'expression is code'],
		['an expression in a table', '| a |\n| - |\n| {x} |', '7:3', 'expression is code'],
		['an expression in a list', '- one\n- {x}', '6:3', 'expression is code'],
		['an expression in a quotation', '> {x}', '5:3', 'expression is code'],
		['an expression in a footnote', 'x[^1]\n\n[^1]: a {x}', '7:9', 'expression is code'],
		['an expression in an indented line', '    {x}', '5:5', 'expression is code'],
		['an import in an expression', '{import("./x.mjs")}', '5:1', 'expression is code'],
		['a comment on its own', '{/* comment */}', '5:1', 'expression is code'],
		['a comment in a sentence', 'A {/* comment */} b', '5:3', 'expression is code'],
		['an expression for an attribute', '<p title={x}>y</p>', '5:1', '<p> is not allowed'],
		['an expression among attributes', '<p {...x}>y</p>', '5:1', '<p> is not allowed'],
		['an element in a sentence', 'A <b>bold</b> word', '5:3', '<b> is not allowed'],
		['an element on its own', '<div>\n\ntext\n\n</div>', '5:1', '<div> is not allowed'],
		['a script', 'Fine.\n\n<script>alert(1)</script>', '7:1', '<script> is not allowed'],
		['a script from elsewhere', '<script src="https://example.org/x.js" />', '5:1', '<script> is not allowed'],
		['an iframe', '<iframe src="https://example.org" />', '5:1', '<iframe> is not allowed'],
		['a style', '<style>a</style>', '5:1', '<style> is not allowed'],
		['an unknown component', '<Card title="x" />', '5:1', '<Card> is not allowed'],
		['a member of a component', '<Card.Title />', '5:1', '<Card.Title> is not allowed'],
		['a fragment', '<>text</>', '5:1', '<> is not allowed'],
		['an on… attribute', 'A <a href="#x" onclick="alert(1)">b</a>', '5:3', '<a> is not allowed'],
		['an image of a file', 'See ![x](../../evil.mjs)', '5:5', 'images are not allowed (../../evil.mjs)'],
		['an image from elsewhere', '![x](https://example.org/x.png)', '5:1', 'images are not allowed'],
		['an image in a link', '[![x](x.mjs)](https://example.org)', '5:2', 'images are not allowed'],
		['an image without a text', '![](x.mjs)', '5:1', 'images are not allowed'],
		['a definition', 'Fine.\n\n[x]: ./evil.mjs', '7:1', 'link definitions are not allowed (./evil.mjs)'],
		['a link to a file', '[x](./evil.mjs)', '5:1', 'found "./evil.mjs"'],
		['a link to a folder above', '[x](../../../x)', '5:1', 'found "../../../x"'],
		['a link to the root', '[x](/admin/)', '5:1', 'found "/admin/"'],
		['a link to another host without a scheme', '[x](//example.org/x)', '5:1', 'found "//example.org/x"'],
		['a link without an address', '[x]()', '5:1', 'found ""'],
		['a link with a query alone', '[x](?q=1)', '5:1', 'found "?q=1"'],
		['a link to a script', 'See [x](javascript:alert(1))', '5:5', 'found "javascript:alert(1)"'],
		['a link to a script in capitals', '[x](JavaScript:alert(1))', '5:1', 'found "JavaScript:alert(1)"'],
		['a link to a script behind an entity', '[x](java&#115;cript:alert(1))', '5:1', 'found "javascript:alert(1)"'],
		['a link to a script behind a tab', '[x](java&#9;script:x)', '5:1', 'a link must begin with'],
		['a link to a script in angles', '[x](< javascript:x>)', '5:1', 'a link must begin with'],
		['a link to data', '[x](data:text/html;base64,PHA+)', '5:1', 'found "data:'],
		['a link to VBScript', '[x](vbscript:msgbox)', '5:1', 'found "vbscript:msgbox"'],
		['a link to a file of the disk', '[x](file:///etc/passwd)', '5:1', 'found "file:///etc/passwd"'],
		['a link of an unknown scheme', '[x](projects:heihe)', '5:1', 'found "projects:heihe"'],
		['a link that only ends in a scheme', '[x](x-https://example.org)', '5:1', 'a link must begin with'],
	])('is reported: %s', (_what, body, at, words) => {
		const [message, ...others] = found(body);
		expect(others).toEqual([]);
		expect(message).toContain(words);
		expect(message!.split(' ')[0]).toBe(at);
	});

	it('is reported with an image reference and its definition', () => {
		expect(found('A ![x][evil]\n\n[evil]: ./evil.mjs')).toEqual([
			expect.stringMatching(/^5:3 images are not allowed \(by reference\)/),
			expect.stringMatching(/^7:1 link definitions are not allowed/),
		]);
	});

	it('is reported where a link takes its address from a definition', () => {
		expect(found('[x][evil]\n\n[evil]: javascript:alert(1)')).toContainEqual(
			expect.stringMatching(/^7:1 link definition/),
		);
	});

	it('is reported all at once, in the order of the text, also inside of what is reported', () => {
		const body = 'import "x"\n\nA {b} <c>{d}</c>\n\n![e](e)\n\n[f](g)';
		expect(found(body).map((message) => message.split(' ')[0])).toEqual(['5:1', '7:3', '7:7', '7:10', '9:1', '11:1']);
	});

	it('is reported as raw HTML where Markdown is read without MDX', () => {
		const tree = markdownToMdast('Fine.\n\n<script>alert(1)</script>') as MarkdownNode;
		expect(unsafeNodes(tree)).toEqual([{ line: 3, column: 1, message: expect.stringContaining('raw HTML') }]);
	});

	it.each(['<!-- comment -->', '<https://example.org>', 'a {b', '1 <5', '<p>open'])(
		'is no MDX that can be read at all: %s',
		(body) => {
			expect(() => parseMdx(mdx(body))).toThrow(/^5:\d+: /);
		},
	);
});

describe('harmless text', () => {
	it.each([
		['the words import and export in a sentence', 'The import of coal and the export of timber.'],
		['the words at the head of a later line', 'Heihe lives on\nimport and\nexport of goods.'],
		['the words at the head of list items', '- import of coal\n- export of timber'],
		['the words as parts of others', 'Imports grew.\n\nExporters gained.\n\nimportant'],
		['headings, emphasis and rules', '# A\n\n## B\n\n*a* **b** ~~c~~\n\n---\n\nd'],
		['lists of every sort', '- a\n  - b\n\n1. c\n2. d\n\n- [ ] e\n- [x] f'],
		['a table', '| a | b |\n| :- | -: |\n| 1 | 2 |'],
		['a quotation', '> a\n> b'],
		['code spans with braces and tags', 'Write `{x}`, `<script>` and `import x`.'],
		['fenced code with braces and tags', '```js\nimport x from "y";\nexport default { x };\n<Card onclick={x} />\n```'],
		['escaped braces and angles', 'A set \\{a, b\\} and 1 \\< 2.'],
		['entities', '&lt;script&gt; &#123;x&#125;'],
		['an angle with spaces', 'a < b > c'],
		['a footnote', 'x[^1]\n\n[^1]: note'],
		['links to sites, mail and places of the page', '[a](https://a.org) [b](http://b.org) [c](mailto:c@c.org) [d](#d)'],
		['a bare address', 'See https://example.org and www.example.org.'],
		['a title of a link', '[a](https://a.org "title <b>")'],
		[
			'links to every sort of entry',
			'[](project:a) [](sector:a) [](theme:a) [](topic:a) [](place:a) [](recommendation:a) [](source:a) [](page:a)',
		],
		['citations', 'Built.[@src-a][@src-b, p. 3]'],
		['quotes, dashes and currency', '“5%–10%” — $5, €3, ¥7, 1 000 ₽ & more'],
		['Chinese and Russian', '黑河大桥（2016年）\n\nМост «Хэйхэ»'],
		['nothing', ''],
	])('is accepted: %s', (_what, body) => {
		expect(found(body)).toEqual([]);
	});
});

describe('an allowed component', () => {
	const components = allowedComponents as Map<string, readonly string[]>;

	it('is none so far', () => {
		expect([...components.keys()]).toEqual([]);
	});

	describe('once there is one', () => {
		beforeEach(() => void components.set('Note', ['kind']));
		afterEach(() => void components.delete('Note'));

		it('is accepted with the attributes that it takes', () => {
			expect(found('<Note kind="aside">\n\ntext\n\n</Note>')).toEqual([]);
			expect(found('A <Note>word</Note>')).toEqual([]);
		});

		it.each([
			['an expression', '<Note kind={x}>y</Note>', 'attribute kind'],
			['a template', '<Note kind={`x`}>y</Note>', 'attribute kind'],
			['a spread', '<Note {...x}>y</Note>', 'attribute {…}'],
			['a handler', '<Note onclick="x">y</Note>', 'attribute onclick'],
			['an unknown attribute', '<Note kind="a" class="b">y</Note>', 'attribute class'],
		])('is reported with %s', (_what, body, words) => {
			expect(found(body)).toEqual([expect.stringContaining(words)]);
		});

		it('makes its content no safer', () => {
			expect(found('<Note>\n\n{x}\n\n</Note>')).toEqual([expect.stringMatching(/^7:1 .*expression is code/)]);
		});

		it('is named among those that are allowed, and stands alone', () => {
			expect(found('<Card />')).toEqual([expect.stringContaining('plain Markdown, and <Note>')]);
			expect(found('<Note.Evil />')).toHaveLength(1);
		});
	});
});
