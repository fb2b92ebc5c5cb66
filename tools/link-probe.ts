import type { ContentFile } from '../src/catalogue/disk.ts';
import type { MarkdownNode } from '../src/catalogue/prose.ts';

/** An address on the web and every place of the content that names it. */
export interface ExternalLink {
	url: string;
	/** `src/content/sources/x.yaml:6` */
	namedIn: string[];
}

/** What came of asking for a link. */
export interface Answer extends ExternalLink {
	ok: boolean;
	/** The HTTP status, or a few words where no answer came: `404`, `timeout`, `no such host`. */
	status: string;
}

/** How links are asked for. */
export interface Manners {
	/** Milliseconds until a request is given up. */
	timeout: number;
	/** Requests at a time to one host, and to all of them. */
	perHost: number;
	overall: number;
	userAgent: string;
}

/** The manners of the weekly check. */
export const manners: Manners = {
	timeout: 20_000,
	perHost: 2,
	overall: 16,
	userAgent: 'CooperationAtlas-LinkCheck/1.0 (asks once a week whether cited pages are still there)',
};

/**
 * Takes the files of the content; returns the http(s) links of sources and prose, by address. Two links that differ only
 * in what follows the # are one page and are asked for once.
 */
export function externalLinks(files: readonly ContentFile[]): ExternalLink[] {
	const places = new Map<string, Set<string>>();
	const add = (address: unknown, place: string) => {
		const url = webPage(address);
		if (url !== undefined) places.set(url, (places.get(url) ?? new Set()).add(place));
	};
	for (const { path, role, yaml, tree } of files) {
		if (role.kind === 'source' && yaml) {
			const { url } = (yaml.value ?? {}) as { url?: unknown };
			add(url, `${path}:${yaml.locate(['url']).line}`);
		} else if (role.kind === 'document' && tree) {
			const visit = ({ url, position, children }: MarkdownNode): void => {
				add(url, `${path}:${position?.start.line ?? 1}`);
				children?.forEach(visit);
			};
			visit(tree);
		}
	}
	return [...places]
		.map(([url, namedIn]) => ({ url, namedIn: [...namedIn] }))
		.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

function webPage(address: unknown): string | undefined {
	if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
	url.hash = '';
	return url.href;
}

/** Takes links; asks each host for them, and returns the answers in the order of the links. Never throws for a link. */
export async function probeAll(
	links: readonly ExternalLink[],
	{ timeout, perHost, overall, userAgent }: Manners,
	onAnswer: (done: number) => void = () => {},
): Promise<Answer[]> {
	const answers = new Map<ExternalLink, Answer>();
	await takeTurns(
		links,
		({ url }) => new URL(url).hostname,
		{ perHost, overall },
		async (link) => {
			answers.set(link, { ...link, ...(await probe(link.url, timeout, userAgent)) });
			onAnswer(answers.size);
		},
	);
	return links.map((link) => answers.get(link)!);
}

/**
 * Takes items, the group of each, and limits; runs `work` on every item, in order as far as the limits of the group and
 * overall allow. A group whose turn is full holds up no other.
 */
export function takeTurns<T>(
	items: readonly T[],
	groupOf: (item: T) => string,
	{ perHost, overall }: Pick<Manners, 'perHost' | 'overall'>,
	work: (item: T) => Promise<void>,
): Promise<void> {
	const waiting = [...items];
	const busy = new Map<string, number>();
	let running = 0;
	return new Promise((resolve, reject) => {
		const start = (item: T, group: string) => {
			busy.set(group, (busy.get(group) ?? 0) + 1);
			running += 1;
			work(item).then(() => {
				busy.set(group, busy.get(group)! - 1);
				running -= 1;
				next();
			}, reject);
		};
		const next = () => {
			if (waiting.length === 0 && running === 0) resolve();
			for (let index = 0; index < waiting.length && running < overall;) {
				const group = groupOf(waiting[index]!);
				if ((busy.get(group) ?? 0) < perHost) start(waiting.splice(index, 1)[0]!, group);
				else index += 1;
			}
		};
		next();
	});
}

/** HEAD first, which costs the host least; GET where the host refuses or does not know HEAD. */
async function probe(url: string, timeout: number, userAgent: string): Promise<Pick<Answer, 'ok' | 'status'>> {
	const head = await ask('HEAD', url, timeout, userAgent);
	return head.ok || isFinal(head.status) ? head : ask('GET', url, timeout, userAgent);
}

/** Answers that a second request would not change, or that ask for no second one. */
function isFinal(status: string): boolean {
	return ['429', NO_HOST, REFUSED, CERTIFICATE].includes(status);
}

const NO_HOST = 'no such host';
const REFUSED = 'connection refused';
const CERTIFICATE = 'bad certificate';

async function ask(
	method: 'HEAD' | 'GET',
	url: string,
	timeout: number,
	userAgent: string,
): Promise<Pick<Answer, 'ok' | 'status'>> {
	try {
		const response = await fetch(url, {
			method,
			headers: { 'user-agent': userAgent, accept: '*/*' },
			signal: AbortSignal.timeout(timeout),
		});
		// Only the status is wanted: the page itself is not loaded.
		await response.body?.cancel();
		return { ok: response.ok, status: String(response.status) };
	} catch (error) {
		return { ok: false, status: failure(error) };
	}
}

/** Takes what `fetch` threw; returns it in a few words. */
export function failure(error: unknown): string {
	const { name, cause } = error as { name?: string; cause?: { code?: unknown; message?: unknown } };
	if (name === 'TimeoutError') return 'timeout';
	const code = typeof cause?.code === 'string' ? cause.code : '';
	if (code === 'ENOTFOUND') return NO_HOST;
	if (code === 'ECONNREFUSED') return REFUSED;
	if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
	if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return CERTIFICATE;
	if (/redirect/.test(String(cause?.message))) return 'endless redirect';
	return code ? `no answer (${code})` : 'no answer';
}

/** Takes the answers; returns a report in Markdown: how many failed, and a table of them by status. */
export function report(answers: readonly Answer[]): string {
	const failed = answers
		.filter(({ ok }) => !ok)
		.toSorted((a, b) => (a.status < b.status ? -1 : a.status > b.status ? 1 : a.url < b.url ? -1 : 1));
	const asked = `${answers.length} external links asked, ${failed.length} failed.`;
	if (failed.length === 0) return `${asked}\n`;
	const rows = failed.map(({ status, url, namedIn }) => `| ${status} | ${cell(url)} | ${namedIn.join(', ')} |`);
	return [
		asked,
		'',
		'| status | link | named in |',
		'| --- | --- | --- |',
		...rows,
		'',
		'A host that answers 401, 403, 429 or 503 often refuses programs only: open the page by hand before you change anything.',
		'',
	].join('\n');
}

/** An address comes from the content: nothing in it may end the cell or begin Markdown of its own. */
function cell(url: string): string {
	return `<${url.replace(/[|`<>*\\[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}>`;
}
