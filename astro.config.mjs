import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { repositoryUrl } from './src/catalogue/repository.ts';
import { contentGuard } from './src/checks/content-guard.ts';
import { localeCodes, locales } from './src/locales.ts';
import { contentReader, prosePlugins } from './src/markdown/prose-plugins.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const reader = contentReader(root);
const { SITE_URL, BASE_PATH } = process.env;
/** The site's name in each language, from its interface file. */
const siteNames = Object.fromEntries(
	localeCodes.map((code) => [
		locales[code].lang,
		JSON.parse(readFileSync(`${root}src/content/i18n/${code}.json`, 'utf8'))['site.name'],
	]),
);

export default defineConfig({
	...(SITE_URL && { site: SITE_URL }),
	...(BASE_PATH && { base: BASE_PATH }),
	trailingSlash: 'always',
	markdown: {
		// Each language's quotes and dashes are the writer's; the program does not guess them.
		processor: satteri({ mdastPlugins: prosePlugins(root, reader), features: { smartPunctuation: false } }),
	},
	integrations: [
		contentGuard(root, reader),
		starlight({
			title: siteNames,
			defaultLocale: 'en',
			locales,
			favicon: '/favicon.svg',
			disable404Route: true,
			credits: false,
			expressiveCode: false,
			pagination: false,
			tableOfContents: false,
			// The pages have their own navigation; a list of every page would be made and copied for each of them.
			sidebar: [],
			routeMiddleware: './src/components/chrome/route-data.ts',
			customCss: [
				'./src/styles/tokens.css',
				'./src/styles/base.css',
				'./src/styles/chrome.css',
				'./src/styles/entry.css',
				'./src/styles/lists.css',
				'./src/styles/print.css',
			],
			components: {
				ContentPanel: './src/components/chrome/ContentPanel.astro',
				Footer: './src/components/chrome/Footer.astro',
				Head: './src/components/chrome/Head.astro',
				Header: './src/components/chrome/Header.astro',
				MarkdownContent: './src/components/chrome/MarkdownContent.astro',
				PageFrame: './src/components/chrome/PageFrame.astro',
				PageSidebar: './src/components/chrome/PageSidebar.astro',
				PageTitle: './src/components/chrome/PageTitle.astro',
				Sidebar: './src/components/chrome/Sidebar.astro',
				SkipLink: './src/components/chrome/SkipLink.astro',
				ThemeProvider: './src/components/chrome/ThemeProvider.astro',
				TwoColumnContent: './src/components/chrome/TwoColumnContent.astro',
			},
		}),
		mdx(),
	],
	vite: {
		define: {
			'import.meta.env.REPOSITORY_URL': JSON.stringify(repositoryUrl(process.env, root) ?? ''),
		},
		build: {
			// One file of styles for all pages costs one request, and compresses better than two.
			cssCodeSplit: false,
			rolldownOptions: {
				onwarn(warning, report) {
					// One for every .mdx file: the compiler's output begins with a directive that only JSX tools read.
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
				},
			},
		},
	},
});
