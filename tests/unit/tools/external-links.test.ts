import { spawnSync } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../../src/catalogue/disk.ts';
import {
	externalLinks,
	failure,
	manners,
	probeAll,
	report,
	takeTurns,
	type Answer,
} from '../../../tools/link-probe.ts';
import { contentFolder, mdx, temporaryFolder } from '../helpers/content-folder.ts';

const linksOf = (files: Record<string, string>) =>
	externalLinks(readContent(contentFolder(files)).files).map(({ url, namedIn }) => [
		url,
		...namedIn.map((place) => place.replace('src/content/', '')),
	]);

/** Takes what a server does; returns its address on this machine until the test has finished. */
async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const link = (url: string) => ({ url, namedIn: ['a.yaml:1'] });

/** The status of each path, asked for one by one. */
async function statuses(base: string, paths: string[], timeout = manners.timeout): Promise<string[]> {
	const answers = await probeAll(
		paths.map((path) => link(base + path)),
		{ ...manners, timeout },
	);
	return answers.map(({ ok, status }) => `${ok ? 'ok' : 'failed'} ${status}`);
}

describe('externalLinks', () => {
	it('finds the links of sources and prose with their lines', () => {
		expect(
			linksOf({
				'sources/b.yaml': 'title: B\nkind: news\nurl: https://b.example/page\n',
				'sources/a.yaml': 'title: A\nkind: news\nretrieved: reproduction\n',
				'pages/about/en.mdx': mdx('One.\n\nSee [the page](https://a.example/) and https://c.example/x.\n'),
			}),
		).toEqual([
			['https://a.example/', 'pages/about/en.mdx:7'],
			['https://b.example/page', 'sources/b.yaml:3'],
			['https://c.example/x', 'pages/about/en.mdx:7'],
		]);
	});

	it('names one page once, whatever follows the #', () => {
		expect(
			linksOf({
				'sources/a.yaml': 'title: A\nkind: news\nurl: https://a.example/page#top\n',
				'pages/about/en.mdx': mdx('[x](https://a.example/page) and [y](https://a.example/page#end)\n'),
			}),
		).toEqual([['https://a.example/page', 'pages/about/en.mdx:5', 'sources/a.yaml:3']]);
	});

	it('leaves out what is no address on the web', () => {
		expect(
			linksOf({
				'sources/a.yaml': 'title: A\nkind: news\nurl: ftp://a.example/\n',
				'sources/b.yaml': 'title: B\nkind: news\nurl: 7\n',
				'sources/c.yaml': '- no source\n',
				'sources/d.yaml': '{',
				'pages/about/en.mdx': mdx('[x](place:heihe), [y](#here), [z](mailto:a@a.example), `https://code.example/`\n'),
				'pages/home/en.mdx': mdx('{ broken'),
			}),
		).toEqual([]);
	});
});

describe('probeAll', () => {
	it('tells what is there from what is not, and follows a redirect', async () => {
		const base = await serve((request, response) => {
			if (request.url === '/moved') response.writeHead(301, { location: '/here' });
			else if (request.url === '/loop') response.writeHead(302, { location: '/loop' });
			else response.statusCode = request.url === '/here' ? 200 : 404;
			response.end('text');
		});
		expect(await statuses(base, ['/here', '/gone', '/moved', '/loop'])).toEqual([
			'ok 200',
			'failed 404',
			'ok 200',
			'failed endless redirect',
		]);
	});

	it('asks by HEAD, and by GET only where HEAD was refused', async () => {
		const asked: string[] = [];
		const base = await serve((request, response) => {
			asked.push(`${request.method} ${request.url}`);
			response.statusCode = request.url === '/get' && request.method === 'HEAD' ? 405 : 200;
			response.end();
		});
		expect(await statuses(base, ['/head'])).toEqual(['ok 200']);
		expect(await statuses(base, ['/get'])).toEqual(['ok 200']);
		expect(asked).toEqual(['HEAD /head', 'HEAD /get', 'GET /get']);
	});

	it('does not ask again a host that says it was asked too often', async () => {
		const asked: string[] = [];
		const base = await serve((request, response) => {
			asked.push(request.method!);
			response.writeHead(429).end();
		});
		expect(await statuses(base, ['/'])).toEqual(['failed 429']);
		expect(asked).toEqual(['HEAD']);
	});

	it('gives up a host that does not answer', async () => {
		const base = await serve(() => {});
		expect(await statuses(base, ['/'], 50)).toEqual(['failed timeout']);
	});

	it('names a host that cannot be reached', async () => {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		await new Promise((resolve) => server.close(resolve));
		expect(await statuses(`http://127.0.0.1:${port}`, ['/'])).toEqual(['failed connection refused']);
	});

	it('says who asks, without an address', async () => {
		let agent: string | undefined;
		const base = await serve((request, response) => {
			agent = request.headers['user-agent'];
			response.end();
		});
		await statuses(base, ['/']);
		expect(agent).toMatch(/^CooperationAtlas-LinkCheck\//);
		expect(agent).not.toMatch(/https?:|@/);
	});

	it('sends a host no more than two requests at a time, and counts the answers', async () => {
		let open = 0;
		let most = 0;
		const base = await serve((_request, response) => {
			most = Math.max(most, (open += 1));
			setTimeout(() => {
				open -= 1;
				response.end();
			}, 10);
		});
		const counted: number[] = [];
		const links = Array.from({ length: 6 }, (_, index) => link(`${base}/${index}`));
		const answers = await probeAll(links, manners, (done) => counted.push(done));
		expect(answers.map(({ url }) => url)).toEqual(links.map(({ url }) => url));
		expect(counted).toEqual([1, 2, 3, 4, 5, 6]);
		expect(most).toBe(2);
	});
});

describe('takeTurns', () => {
	it('holds both limits, and a full group holds up no other', async () => {
		const items = [...Array<string>(10).fill('a'), 'b', 'c', 'd'];
		const running: string[] = [];
		const begun: string[] = [];
		let most = 0;
		await takeTurns(
			items,
			(item) => item,
			{ perHost: 2, overall: 4 },
			async (item) => {
				running.push(item);
				begun.push(item);
				most = Math.max(most, running.length);
				expect(running.filter((other) => other === item).length).toBeLessThanOrEqual(2);
				await new Promise((resolve) => setTimeout(resolve, 1));
				running.splice(running.indexOf(item), 1);
			},
		);
		expect(begun.toSorted()).toEqual(items);
		expect(begun.slice(0, 4)).toEqual(['a', 'a', 'b', 'c']);
		expect(most).toBe(4);
	});

	it('ends at once without items', async () => {
		await takeTurns([], String, manners, () => Promise.reject(new Error('never called')));
	});
});

describe('failure', () => {
	it.each([
		[new DOMException('', 'TimeoutError'), 'timeout'],
		[{ cause: { code: 'ENOTFOUND' } }, 'no such host'],
		[{ cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }, 'timeout'],
		[{ cause: { code: 'CERT_HAS_EXPIRED' } }, 'bad certificate'],
		[{ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } }, 'bad certificate'],
		[{ cause: { code: 'ECONNRESET' } }, 'no answer (ECONNRESET)'],
		[new TypeError('fetch failed'), 'no answer'],
	])('puts %o into words', (error, words) => {
		expect(failure(error)).toBe(words);
	});
});

describe('report', () => {
	const answer = (url: string, status: string): Answer => ({
		url,
		status,
		ok: status === '200',
		namedIn: ['x.yaml:6'],
	});

	it('says so when nothing failed', () => {
		expect(report([answer('https://a.example/', '200')])).toBe('1 external links asked, 0 failed.\n');
	});

	it('lists by status what failed', () => {
		const text = report([
			answer('https://a.example/', 'timeout'),
			answer('https://b.example/', '200'),
			answer('https://d.example/', '404'),
			{ ...answer('https://c.example/', '404'), namedIn: ['x.yaml:6', 'en.mdx:9'] },
		]);
		expect(text).toContain('4 external links asked, 3 failed.');
		expect(text.split('\n').filter((row) => row.includes('https://'))).toEqual([
			'| 404 | <https://c.example/> | x.yaml:6, en.mdx:9 |',
			'| 404 | <https://d.example/> | x.yaml:6 |',
			'| timeout | <https://a.example/> | x.yaml:6 |',
		]);
	});

	it('lets no address break out of its cell', () => {
		const [link] = linksOf({
			'sources/a.yaml': "title: A\nkind: news\nurl: 'https://a.example/|`<b>[x]*?|`<b>[x]*'\n",
		});
		const row = report([answer(link![0]!, '404')])
			.split('\n')
			.find((line) => line.includes('a.example'));
		expect(row!.split('|')).toHaveLength(5);
		expect(row).not.toMatch(/[`*[\]]|<b/);
	});
});

describe('the command', () => {
	const run = (cwd: string, ...args: string[]) =>
		spawnSync(process.execPath, [join(process.cwd(), 'tools/external-links.ts'), ...args], { cwd, encoding: 'utf8' });

	it('lists the links without asking for them', () => {
		const root = contentFolder({ 'sources/a.yaml': 'title: A\nkind: news\nurl: https://a.example/\n' });
		expect(run(root, '--list')).toMatchObject({
			status: 0,
			stdout: 'https://a.example/  src/content/sources/a.yaml:3\n',
		});
	});

	it('prints a report and ends well although a link failed', async () => {
		const root = contentFolder({ 'sources/a.yaml': 'title: A\nkind: news\nurl: http://127.0.0.1:1/\n' });
		const { status, stdout } = run(root);
		expect(status).toBe(0);
		expect(stdout).toContain('1 external links asked, 1 failed.');
		expect(stdout).toContain('src/content/sources/a.yaml:3');
	});

	it.each([[['--colour']], [['src/content']]])('refuses %o', (args) => {
		const { status, stderr } = run(process.cwd(), ...args);
		expect(status).toBe(2);
		expect(stderr).toContain('node tools/external-links.ts');
	});

	it('refuses a folder without content', () => {
		expect(run(temporaryFolder()).status).toBe(2);
	});
});
