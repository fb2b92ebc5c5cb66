import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { localeCodes, locales } from '../../src/locales.ts';
import { launchBrowser } from './browser.ts';
import { messages } from './site-in.ts';

const address = inject('address');

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}) {
	const context = await browser.newContext(options);
	onTestFinished(() => context.close());
	return context.newPage();
}

test('every locale has its tests', () => {
	expect(localeCodes.filter((locale) => !existsSync(`tests/e2e/site-${locale}.test.ts`))).toEqual([]);
});

test('the door offers every language by plain links', async () => {
	const page = await open({ javaScriptEnabled: false });
	await page.goto(address);
	for (const locale of localeCodes)
		expect(await page.locator(`a[hreflang="${locales[locale].lang}"]`).getAttribute('href')).toBe(`/${locale}/`);
});

test('a missing page answers in three languages', async () => {
	const page = await open();
	const response = await page.goto(`${address}en/projects/no-such-project/`);
	expect(response?.status()).toBe(404);
	for (const locale of localeCodes)
		expect(await page.locator(`li[lang="${locales[locale].lang}"] h2`).innerText()).toBe(
			messages(locale)['notFound.title'],
		);
});
