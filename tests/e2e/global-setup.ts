import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../tools/site-server.ts';
import { launchBrowser } from './browser.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the served site, with a slash at the end. */
		address: string;
	}
}

/** Serves dist/ and finds out that a browser starts before any test needs it. */
export default async function setup(project: TestProject) {
	const folder = resolve('dist');
	if (!existsSync(folder)) throw new Error('There is no built site in dist/. Build it first: npm run build');
	const server = await serveSite(folder, 0);
	const browser = await launchBrowser();
	await browser.close();
	project.provide('address', server.address);
	return () => server.close();
}
