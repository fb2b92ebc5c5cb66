/** One hit of the full-text search. */
export interface Hit {
	url: string;
	title: string;
	/** What sort of entry it is, in the reader's language. */
	kind: string;
	/** HTML whose only tag is `mark`. */
	excerpt: string;
}

/** All hits of a search, the best first, each fetched when it is shown. */
export interface Hits {
	total: number;
	/** Takes the first and the one after the last position; returns the hits between. */
	range(from: number, to: number): Promise<Hit[]>;
}

interface PagefindResult {
	data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

let engine: Promise<Pagefind> | undefined;

/** Fetches the search code and the index of the page's language. Throws where the site was built without an index. */
export function loadEngine(): Promise<Pagefind> {
	engine ??= start();
	engine.catch(() => {
		engine = undefined;
	});
	return engine;
}

async function start(): Promise<Pagefind> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: 24 });
	return pagefind;
}

/** Takes what the reader typed; returns its hits in the page's language. */
export async function search(query: string): Promise<Hits> {
	const { results } = await (await loadEngine()).search(query);
	return {
		total: results.length,
		async range(from, to) {
			const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
			return data.map(({ url, excerpt, meta }) => ({
				url,
				excerpt,
				title: meta['title'] ?? url,
				kind: meta['kind'] ?? '',
			}));
		},
	};
}
