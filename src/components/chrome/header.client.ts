/** The header's keyboard: "/" and Ctrl/Cmd-K go to the search field, Escape and a click outside close the menu. */

const field = document.querySelector<HTMLInputElement>('[data-search] input');
const menu = document.querySelector<HTMLDetailsElement>('.site-menu');

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}

document.addEventListener('keydown', (event) => {
	const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
	const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
	if (slash || commandK) {
		event.preventDefault();
		const preferred = document.querySelector<HTMLInputElement>('[data-search-main] input') ?? field;
		preferred?.focus();
		preferred?.select();
	} else if (event.key === 'Escape' && menu?.open) {
		menu.open = false;
		menu.querySelector('summary')?.focus();
	}
});

document.addEventListener('click', (event) => {
	if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
});

/** The search code is fetched when somebody is about to search, not before. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-search]')) {
	form.addEventListener(
		'focusin',
		() => void import('../search/suggestions.client.ts').then(({ attach }) => attach(form)),
		{ once: true },
	);
}
