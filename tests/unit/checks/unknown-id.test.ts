import { describe, expect, it } from 'vitest';
import { unknownId } from '../../../src/checks/rules/unknown-id.ts';
import { mdx } from '../helpers/content-folder.ts';
import { complaints } from '../helpers/rules.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (files: Record<string, string>) => complaints(unknownId, { ...wholeContent, ...files });

describe('unknown-id', () => {
	it('has nothing to say of content whose ids are all there', () => {
		expect(check({})).toEqual([]);
	});

	it('points at an id in facts and guesses what was meant', () => {
		const facts = 'programme:\n  listed: related\n  theme: transprot\nplaces:\n  - heihe\n  - heihei\n';
		expect(check({ 'projects/bridge/facts.yaml': facts })).toEqual([
			'projects/bridge/facts.yaml:3:3 error unknown-id  no theme "transprot"; did you mean "transport"?',
			'projects/bridge/facts.yaml:6:5 error unknown-id  no place "heihei"; did you mean "heihe"?',
		]);
	});

	it('says where to add what is like nothing', () => {
		const facts = 'programme: {listed: related, theme: transport}\nrelated: [quite-another]\n';
		expect(check({ 'projects/bridge/facts.yaml': facts })).toEqual([
			'projects/bridge/facts.yaml:2:11 error unknown-id  no project "quite-another"; add it to src/content/projects/ first',
		]);
	});

	it('points at a source of evidence, and at a further one', () => {
		const evidence = '- text: One.\n  source: src-b\n- text: Two.\n  source: src-a\n  also: [src-a, src-c]\n';
		expect(check({ 'projects/bridge/evidence.yaml': evidence })).toEqual([
			expect.stringMatching(/^projects\/bridge\/evidence\.yaml:2:3 .*no source "src-b"; did you mean "src-a"/),
			expect.stringMatching(/^projects\/bridge\/evidence\.yaml:5:17 .*no source "src-c"/),
		]);
	});

	it('points at a citation and a link in prose', () => {
		const text = mdx('Fine.\n\nA [b](project:bridg) c.[@src-a][@src-z]\n', 'Transport');
		expect(check({ 'themes/transport/en.mdx': text })).toEqual([
			'themes/transport/en.mdx:7:32 error unknown-id  no source "src-z"; did you mean "src-a"?',
			'themes/transport/en.mdx:7:3 error unknown-id  no project "bridg"; did you mean "bridge"?',
		]);
	});

	it('looks at pages, too', () => {
		expect(check({ 'pages/about/en.mdx': mdx('[x](page:abut) [](topic:none)\n') })).toEqual([
			'pages/about/en.mdx:5:1 error unknown-id  no page "abut"; did you mean "about"?',
			'pages/about/en.mdx:5:16 error unknown-id  no topic "none"; add it to src/content/topics/ first',
		]);
	});

	it('does not take an id of another collection for it', () => {
		expect(check({ 'pages/about/en.mdx': mdx('[x](place:bridge)\n') })).toHaveLength(1);
	});

	it.each(['project:Bridge', 'project:bridge/', 'place:heihe_2'])(
		'finds the link %s, whose id cannot be one',
		(url) => {
			expect(check({ 'pages/about/en.mdx': mdx(`[x](${url})\n`) })).toHaveLength(1);
		},
	);

	it('finds a citation whose id cannot be one', () => {
		expect(check({ 'pages/about/en.mdx': mdx('x[@Src-A]\n') })).toHaveLength(1);
	});

	it('looks at a text whose frontmatter is at fault, so that all problems come at once', () => {
		const text = '---\ntitle: " A"\ndescription: B\n---\nx[@nobody]\n';
		expect(check({ 'pages/about/en.mdx': text })).toEqual([expect.stringContaining('no source "nobody"')]);
	});

	it('looks at facts that are at fault elsewhere', () => {
		const facts = 'programme: {listed: related, theme: transport}\nplaces: [nowhere]\ncolour: red\n';
		expect(check({ 'projects/bridge/facts.yaml': facts })).toEqual([expect.stringContaining('no place "nowhere"')]);
	});
});
