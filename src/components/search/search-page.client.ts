import { search, type Hits } from './engine.client.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) start(page);

function start(page: HTMLElement): void {
	const PAGE = 10;
	const input = page.querySelector('input')!;
	const summary = page.querySelector<HTMLElement>('[data-summary]')!;
	const list = page.querySelector<HTMLOListElement>('ol')!;
	const more = page.querySelector<HTMLButtonElement>('[data-more]')!;
	const rules = new Intl.PluralRules(document.documentElement.lang);
	const numbers = new Intl.NumberFormat(document.documentElement.lang);
	let latest = 0;
	let hits: Hits | undefined;

	const text = (name: string) => page.dataset[name] ?? '';
	const found = (total: number, query: string) => {
		if (total === 0) return text('none').replace('{query}', query);
		const form = rules.select(total);
		const template = text(`found${form[0]!.toUpperCase()}${form.slice(1)}`) || text('foundOther');
		return template.replace('{number}', numbers.format(total)).replace('{query}', query);
	};
	const append = async (turn: number) => {
		const from = list.children.length;
		const next = await hits!.range(from, from + PAGE);
		if (turn !== latest) return;
		for (const { url, title, kind, excerpt } of next) {
			const item = document.createElement('li');
			const link = document.createElement('a');
			link.href = url;
			link.textContent = title;
			const note = document.createElement('span');
			note.className = 'quiet';
			note.textContent = kind;
			const passage = document.createElement('p');
			passage.innerHTML = excerpt;
			item.append(link, ' ', note, passage);
			list.append(item);
		}
		more.hidden = list.children.length >= hits!.total;
	};
	const run = async () => {
		const turn = ++latest;
		const query = input.value.trim();
		history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
		if (!query) {
			list.replaceChildren();
			more.hidden = true;
			summary.textContent = text('hint');
			return;
		}
		summary.textContent = text('loading');
		try {
			const result = await search(query);
			if (turn !== latest) return;
			hits = result;
			list.replaceChildren();
			summary.textContent = found(result.total, query);
			await append(turn);
		} catch {
			if (turn === latest) summary.textContent = text('failed');
		}
	};

	let timer = 0;
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => void run(), 150);
	});
	page.querySelector('form')!.addEventListener('submit', (event) => {
		event.preventDefault();
		void run();
	});
	more.addEventListener('click', () => void append(latest));
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	void run();
	if (!input.value) input.focus();
}
