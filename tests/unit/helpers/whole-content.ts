import { mdx } from './content-folder.ts';

/** A small content without any fault. A test replaces one file of it. */
export const wholeContent: Readonly<Record<string, string>> = {
	'sources/src-a.yaml': 'title: Article A\nkind: news\n',
	'themes/transport/facts.yaml': '{}\n',
	'themes/transport/en.mdx': mdx('Roads and rails.[@src-a]\n', 'Transport'),
	'places/heihe/facts.yaml': 'kind: city\ncountry: cn\nnames: {en: Heihe}\n',
	'projects/bridge/facts.yaml': [
		'programme:',
		'  listed: confirmed',
		'  theme: transport',
		'  source: src-a',
		'places: [heihe]',
		'',
	].join('\n'),
	'projects/bridge/evidence.yaml': '- text: One.\n  source: src-a\n',
	'projects/bridge/en.mdx': mdx('A bridge at [Heihe](place:heihe).[@src-a]\n', 'Bridge'),
	'pages/about/en.mdx': mdx('About the [bridge](project:bridge).\n', 'About'),
};
