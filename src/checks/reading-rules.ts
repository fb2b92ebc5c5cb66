import type { ReadingRule } from './rule.ts';
import { changed, sample } from './sample.ts';

/** The rules that are applied while a file is read, by `catalogue/disk.ts`. */
export const readingRules: readonly ReadingRule[] = [
	{
		id: 'file-place',
		severity: 'error',
		reason: 'A file in the wrong place or of an unknown name is read by nobody.',
		examples: {
			bad: [
				{ 'projects/bridge/facts.yml': '{}\n' },
				{ 'projects/Bridge_2/facts.yaml': '{}\n' },
				{ 'projects/bridge/fr.mdx': sample['projects/bridge/en.mdx']! },
			],
			good: [{}],
		},
	},
	{
		id: 'encoding',
		severity: 'error',
		reason: 'Every file is UTF-8 without a byte order mark, and of a size that a person wrote.',
		examples: { bad: [changed('projects/bridge/en.mdx', '---\ntitle', '\ufeff---\ntitle')], good: [{}] },
	},
	{
		id: 'yaml-syntax',
		severity: 'error',
		reason: 'YAML is plain data: no duplicate keys, tags, anchors or aliases.',
		examples: {
			bad: [
				changed('projects/bridge/facts.yaml', 'sectors: [transport]', 'sectors: [transport'),
				changed('projects/bridge/facts.yaml', 'sectors: [transport]', 'sectors: [transport]\nsectors: [transport]'),
				changed('projects/bridge/facts.yaml', 'value: 1284', 'value: !!str 1284'),
				changed('projects/bridge/facts.yaml', 'sectors: [transport]', 'sectors: &a [transport]\ntopics: *a'),
			],
			good: [{}],
		},
	},
	{
		id: 'schema',
		severity: 'error',
		reason: 'Each field has its type and its words, and there are no others; see the JSON Schemas in schemas/.',
		examples: {
			bad: [
				changed('projects/bridge/facts.yaml', 'sectors: [transport]', 'colour: red'),
				changed('projects/bridge/facts.yaml', 'date: 2016-12-24', 'date: 2016-02-30'),
				changed('projects/bridge/en.mdx', 'title: Highway bridge', 'title: Highway bridge\nlayout: ../x.mjs'),
			],
			good: [{}],
		},
	},
	{
		id: 'frontmatter',
		severity: 'error',
		reason: 'A text begins with its title and description.',
		examples: { bad: [{ 'projects/bridge/en.mdx': 'The bridge.\n' }], good: [{}] },
	},
	{
		id: 'mdx-syntax',
		severity: 'error',
		reason: 'A text that cannot be read cannot be shown.',
		examples: { bad: [changed('projects/bridge/en.mdx', 'The bridge', 'The {bridge')], good: [{}] },
	},
	{
		id: 'interface-syntax',
		severity: 'error',
		reason: 'An interface file is one flat JSON object of texts.',
		examples: {
			bad: [{ 'i18n/en.json': '{"nav": {"home": "Home"}}\n' }],
			good: [{ 'i18n/en.json': '{"nav.home": "Home"}\n' }],
		},
	},
];
