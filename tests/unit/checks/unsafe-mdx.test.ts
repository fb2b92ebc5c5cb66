import { describe, expect, it } from 'vitest';
import { unsafeMdx } from '../../../src/checks/rules/unsafe-mdx.ts';
import { mdx } from '../helpers/content-folder.ts';
import { complaints } from '../helpers/rules.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (files: Record<string, string>) => complaints(unsafeMdx, { ...wholeContent, ...files });

describe('unsafe-mdx', () => {
	it('has nothing to say of plain Markdown', () => {
		expect(check({})).toEqual([]);
	});

	it('points at everything that is not', () => {
		expect(check({ 'projects/bridge/zh.mdx': mdx('import x from "y"\n\nA {b}\n\n![c](d)\n') })).toEqual([
			expect.stringMatching(/^projects\/bridge\/zh\.mdx:5:1 error unsafe-mdx {2}a paragraph that begins with/),
			expect.stringMatching(/^projects\/bridge\/zh\.mdx:7:3 error unsafe-mdx {2}a \{…\} expression/),
			expect.stringMatching(/^projects\/bridge\/zh\.mdx:9:1 error unsafe-mdx {2}images are not allowed/),
		]);
	});

	it('looks at pages, too', () => {
		expect(check({ 'pages/about/ru.mdx': mdx('<script>x</script>\n') })).toHaveLength(1);
	});

	it('looks at a text whose frontmatter is at fault', () => {
		expect(check({ 'pages/about/ru.mdx': '---\ntitle: A\n---\n{x}\n' })).toEqual([
			expect.stringMatching(/^.*:4:1 error/),
		]);
	});
});
