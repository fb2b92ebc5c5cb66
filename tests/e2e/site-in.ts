import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { localeCodes, locales, type Locale } from '../../src/locales.ts';
import { launchBrowser } from './browser.ts';
import { pageTypes } from './pages.ts';

const address = inject('address');
const bridge = 'projects/tongjiang-nizhneleninskoye-railway-bridge/';
/** The interface texts of a locale. */
export const messages = (locale: Locale) =>
	JSON.parse(readFileSync(`src/content/i18n/${locale}.json`, 'utf8')) as Record<string, string>;

let browser: Browser;
let page: Page;
/** What went wrong on the page, and what it asked another origin for. */
let faults: string[];

/** Opens a page in a context of its own, which ends with the test. */
export async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
	const context: BrowserContext = await browser.newContext(options);
	onTestFinished(() => context.close());
	const opened = await context.newPage();
	faults = [];
	opened.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
	});
	opened.on('pageerror', (error) => faults.push(error.message));
	opened.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:' && host !== new URL(address).host)
			faults.push(`foreign request: ${request.url()}`);
	});
	return opened;
}

/** Takes a locale; makes the tests of what a reader does in it. There is a file for each, so that they run side by side. */
export function testSite(locale: Locale): void {
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	const home = `${address}${locale}/`;
	const text = messages(locale);

	beforeEach(async () => {
		page = await open();
	});

	test('the home page has its language, its title, the map and counted figures', async () => {
		await page.goto(home);
		expect(await page.getAttribute('html', 'lang')).toBe(locales[locale].lang);
		expect(await page.locator('h1').innerText()).toMatch(/\S/);
		expect(await page.locator('.border-map circle').count()).toBeGreaterThan(5);
		expect(await page.locator('.headline li').count()).toBe(5);
		expect(await page.locator('.theme-grid li').count()).toBe(9);
		expect(faults).toEqual([]);
	});

	test('an entry shows its names, status, facts, prose and numbered sources', async () => {
		await page.goto(home + bridge);
		expect(await page.locator('.other-names li').count()).toBeGreaterThanOrEqual(2);
		expect(await page.locator('.status-line .status').innerText()).toBe(text['status.operating']);
		expect(await page.locator('.fact-box dt').count()).toBeGreaterThan(5);
		expect(await page.locator('.prose .cite').count()).toBeGreaterThan(10);
		expect(await page.locator('.source-list > li').count()).toBeGreaterThan(20);
		expect(faults).toEqual([]);
	});

	test('switching the language keeps the page', async () => {
		await page.goto(home + bridge);
		for (const other of localeCodes) {
			await page.click(`.language-links a[hreflang="${locales[other].lang}"]`);
			expect(new URL(page.url()).pathname).toBe(new URL(`${address}${other}/${bridge}`).pathname);
			expect(await page.getAttribute('html', 'lang')).toBe(locales[other].lang);
		}
	});

	test('a link in the prose leads to the entry in the same language', async () => {
		await page.goto(home + bridge);
		await page.click('.prose a[href$="places/tongjiang/"]');
		expect(page.url()).toBe(`${home}places/tongjiang/`);
		await page.goto(home + bridge);
		await page.click('.fact-box a[href$="/sectors/transport/"]');
		expect(page.url()).toBe(`${home}sectors/transport/`);
	});

	test('a citation leads to its source, and the source back to the citation', async () => {
		await page.goto(home + bridge);
		const cite = page.locator('.prose .cite').nth(3);
		const anchor = await cite.getAttribute('id');
		const target = await cite.getAttribute('href');
		await cite.focus();
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe(target);
		expect(await page.locator(`[id="${target!.slice(1)}"]`).isVisible()).toBe(true);
		await page.click(`[id="${target!.slice(1)}"] .back-refs a[href="#${anchor}"]`);
		expect(new URL(page.url()).hash).toBe(`#${anchor}`);
	});

	test('a citation shows its source on hover and on focus, and Escape hides it', async () => {
		await page.goto(home + bridge);
		const cite = page.locator('.prose .cite').first();
		const card = page.locator('.cite-card');
		await cite.hover();
		await card.waitFor({ state: 'visible' });
		expect(await card.innerText()).toContain('TELS');
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'hidden' });
	});

	test.each([
		['en', 'Nizhneleninskoye'],
		['zh', '下列宁斯阔耶铁路桥'],
		['ru', 'Нижнеленинское мост'],
	] as const)('searching from the header finds the bridge (%s)', async (language, query) => {
		if (language !== locale) return;
		await page.goto(home);
		await page.keyboard.press('/');
		await page.keyboard.type(query);
		await page.waitForSelector('.suggestions a');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/\?q=/);
		await page.waitForSelector(`.search-page ol a[href$="/${locale}/${bridge}"]`);
		expect(await page.locator('[data-summary]').innerText()).toMatch(/\d/);
		await page.click(`.search-page ol a[href$="/${locale}/${bridge}"]`);
		expect(page.url()).toBe(home + bridge);
		expect(faults).toEqual([]);
	});

	test('a search that finds nothing says what to do', async () => {
		// No word begins with the hard sign; of a longer word Pagefind would try the beginnings, down to one letter.
		await page.goto(`${home}search/?q=ъъъъъъ`);
		await page.waitForFunction(() => document.querySelector('[data-summary]')?.textContent?.includes('ъъъъъъ'));
		expect(await page.locator('.search-page ol li').count()).toBe(0);
	});

	test.each(Object.entries(pageTypes))(
		'%s works on a phone and a small one, without a sideways scroll or an error',
		async (_, path) => {
			for (const width of [390, 320]) {
				const phone = await open({ viewport: { width, height: 800 } });
				await phone.goto(home + path);
				expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				expect(await phone.locator('h1').isVisible()).toBe(true);
				expect(faults).toEqual([]);
			}
		},
	);

	test.each(Object.entries(pageTypes))('%s has no accessibility fault, light and dark', async (_, path) => {
		// The colours are those of every language: they are looked at once.
		for (const colorScheme of locale === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
			const themed = await open({ colorScheme });
			await themed.goto(home + path);
			// Only colours differ between the themes; the second pass looks at nothing else.
			const axe = new AxeBuilder({ page: themed });
			const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
			expect(
				violations.map(
					({ id, nodes }) =>
						`${id}: ${nodes
							.map(({ html }) => html)
							.join(' | ')
							.slice(0, 400)}`,
				),
			).toEqual([]);
		}
	});

	test.each(Object.entries(pageTypes))(
		'the first view of %s takes at most 35 KB and asks no other origin',
		async (_, path) => {
			const session = await page.context().newCDPSession(page);
			await session.send('Network.enable');
			let bytes = 0;
			session.on('Network.loadingFinished', ({ encodedDataLength }) => {
				bytes += encodedDataLength;
			});
			await page.goto(home + path, { waitUntil: 'load' });
			await page.waitForTimeout(250);
			expect(bytes).toBeGreaterThan(5_000);
			expect(bytes).toBeLessThanOrEqual(path === 'search/' ? 200 * 1024 : 35 * 1024);
			expect(faults).toEqual([]);
		},
	);

	test('without JavaScript every page can be read, and follows the system’s theme', async () => {
		const plain = await open({ javaScriptEnabled: false, colorScheme: 'dark' });
		for (const path of Object.values(pageTypes)) {
			await plain.goto(home + path);
			expect(await plain.locator('main h1').innerText()).toMatch(/\S/);
			expect(await plain.locator('main').innerText()).toMatch(/\S{2}/);
		}
		await plain.goto(home + bridge);
		const [red] = (await plain.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))
			.match(/\d+/g)!
			.map(Number);
		expect(red).toBeLessThan(60);
		await plain.click('#evidence summary');
		expect(await plain.locator('#evidence tbody tr').first().isVisible()).toBe(true);
		await plain.click('.site-menu summary');
		await plain.click(`.site-menu-panel a[href$="/${locale}/sectors/energy/"]`);
		expect(plain.url()).toBe(`${home}sectors/energy/`);
	});

	test('a chosen theme stays on the next page', async () => {
		await page.goto(home);
		await page.selectOption('[data-theme-select]', 'dark');
		await page.goto(home + bridge);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
	});
}
