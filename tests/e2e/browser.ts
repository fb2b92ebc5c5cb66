import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
];

/**
 * Starts the first browser there is: the one that CHROMIUM_PATH names, one that Playwright has installed, the system's
 * Chromium or Chrome, and last the one that comes from npm.
 */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = namedBrowser() ?? playwrightBrowser() ?? systemBrowser();
	if (executablePath) return chromium.launch({ executablePath, args: QUIET });
	return launchPackagedBrowser();
}

function namedBrowser(): string | undefined {
	const path = process.env['CHROMIUM_PATH'];
	if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which is not there`);
	return path || undefined;
}

function playwrightBrowser(): string | undefined {
	const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), '.cache/ms-playwright');
	if (!existsSync(cache)) return undefined;
	return readdirSync(cache)
		.filter((name) => name.startsWith('chromium-'))
		.toSorted()
		.reverse()
		.flatMap((name) =>
			['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'].map((path) =>
				join(cache, name, path),
			),
		)
		.find((path) => existsSync(path));
}

function systemBrowser(): string | undefined {
	if (process.env['ATLAS_TEST_BROWSER'] === 'npm') return undefined;
	const folders = (process.env['PATH'] ?? '').split(':');
	const onPath = SYSTEM_BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name)));
	const onMac = [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	];
	return [...onPath, ...onMac].find((path) => existsSync(path));
}

/**
 * Unpacks and starts the browser of @sparticuz/chromium, with the libraries that it brings, so that it runs on a machine
 * that has none of a browser's libraries. It is unpacked to a folder of the project's own: the package's default is
 * shared by every version and owner.
 */
async function launchPackagedBrowser(): Promise<Browser> {
	const folder = resolve('node_modules/.cache/atlas-chromium');
	mkdirSync(folder, { recursive: true });
	const temporary = process.env['TMPDIR'];
	process.env['TMPDIR'] = folder;
	try {
		const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
		packaged.setGraphicsMode = false;
		const archive = resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
		if (!existsSync(join(folder, 'al2023'))) await inflate(archive);
		setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
		const executablePath = await packaged.executablePath();
		// The package's own font list names a fixed folder; without this every letter is invisible.
		const fonts = join(folder, 'fonts');
		mkdirSync(fonts, { recursive: true });
		writeFileSync(
			join(fonts, 'fonts.conf'),
			`<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
		);
		process.env['FONTCONFIG_PATH'] = fonts;
		return await chromium.launch({
			executablePath,
			args: [...QUIET, '--headless=shell'],
			env: { ...process.env } as Record<string, string>,
		});
	} finally {
		if (temporary === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = temporary;
	}
}
