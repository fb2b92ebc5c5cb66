import { loadEngine, search, type Hit } from './engine.client.ts';

const MOST = 7;
const attached = new WeakSet<HTMLFormElement>();

/**
 * Takes a search form; shows the best hits below its field while the reader types. Arrow keys choose, Enter follows,
 * Escape closes; without a choice, Enter goes to the search page with everything found.
 */
export function attach(form: HTMLFormElement): void {
	const input = form.querySelector('input');
	if (!input || attached.has(form) || form.dataset['search'] === 'page') return;
	attached.add(form);
	void loadEngine().catch(() => undefined);

	const list = document.createElement('ul');
	list.className = 'suggestions';
	list.id = `suggestions-${document.querySelectorAll('.suggestions').length}`;
	list.role = 'listbox';
	list.ariaLabel = input.ariaLabel;
	list.hidden = true;
	form.append(list);
	input.role = 'combobox';
	input.setAttribute('aria-controls', list.id);
	input.setAttribute('aria-autocomplete', 'list');
	input.ariaExpanded = 'false';

	let chosen = -1;
	let latest = 0;

	const close = () => {
		list.hidden = true;
		chosen = -1;
		input.ariaExpanded = 'false';
		input.removeAttribute('aria-activedescendant');
	};
	const choose = (index: number) => {
		const options = [...list.children];
		chosen = options.length === 0 ? -1 : (index + options.length) % options.length;
		options.forEach((option, position) => option.setAttribute('aria-selected', String(position === chosen)));
		if (chosen >= 0) input.setAttribute('aria-activedescendant', options[chosen]!.id);
	};
	const show = (hits: Hit[]) => {
		list.replaceChildren(
			...hits.map(({ url, title, kind }, index) => {
				const option = document.createElement('li');
				option.id = `${list.id}-${index}`;
				option.role = 'option';
				option.ariaSelected = 'false';
				const link = document.createElement('a');
				link.href = url;
				link.tabIndex = -1;
				link.textContent = title;
				const note = document.createElement('small');
				note.textContent = kind;
				option.append(link, note);
				return option;
			}),
		);
		chosen = -1;
		list.hidden = hits.length === 0;
		input.ariaExpanded = String(hits.length > 0);
	};
	const update = async () => {
		const turn = ++latest;
		const query = input.value.trim();
		if (!query) return close();
		await new Promise((resolve) => setTimeout(resolve, 120));
		if (turn !== latest) return;
		try {
			const hits = await (await search(query)).range(0, MOST);
			if (turn === latest) show(hits);
		} catch {
			// Without an index the form still leads to the search page, which says what is wrong.
			close();
		}
	};

	input.addEventListener('input', () => void update());
	input.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (list.hidden) return;
			event.preventDefault();
			choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
		} else if (event.key === 'Escape') {
			if (list.hidden) return;
			// A browser would also empty the field.
			event.preventDefault();
			close();
		} else if (event.key === 'Enter' && chosen >= 0) {
			event.preventDefault();
			list.children[chosen]?.querySelector('a')?.click();
		}
	});
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
	});
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	if (input.value.trim()) void update();
}
