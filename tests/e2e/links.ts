import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Takes the folder of a built site and its base path; returns every link of every page that leads to no file or no
 * anchor of the site, as `page: address (what is wrong)`.
 */
export function brokenLinks(folder: string, base: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	const pages = new Map(
		files.map((name) => {
			const html = readFileSync(join(folder, name), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
			return [
				join(folder, name),
				{ html, ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => unescape(id!))) },
			];
		}),
	);
	const broken: string[] = [];
	for (const [file, { html }] of pages) {
		const name = relative(folder, file).split(sep).join('/');
		const here = new URL(`http://site${base}${name.replace(/index\.html$/, '')}`);
		const seen = new Set<string>();
		for (const [, raw] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
			const address = unescape(raw!);
			if (seen.has(address)) continue;
			seen.add(address);
			const url = new URL(address, here);
			if (url.host !== 'site') continue;
			if (!url.pathname.startsWith(base)) {
				broken.push(`${name}: ${address} (outside the base path)`);
				continue;
			}
			const path = join(folder, decodeURIComponent(url.pathname.slice(base.length)));
			const target = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
			if (!existsSync(target)) broken.push(`${name}: ${address} (no such file)`);
			else if (url.hash && pages.has(target) && !pages.get(target)!.ids.has(decodeURIComponent(url.hash.slice(1)))) {
				broken.push(`${name}: ${address} (no such anchor)`);
			}
		}
	}
	return broken;
}

function unescape(text: string): string {
	return text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}
