/** Shows a citation's source beside its number on hover, focus and tap. Without it, the number leads to the list. */

const card = document.createElement('div');
card.className = 'cite-card';
card.popover = 'manual';
document.body.append(card);
let shownFor: HTMLAnchorElement | undefined;

function markUnder(target: EventTarget | null): HTMLAnchorElement | undefined {
	return target instanceof Element ? (target.closest<HTMLAnchorElement>('a.cite') ?? undefined) : undefined;
}

function show(mark: HTMLAnchorElement): void {
	if (mark === shownFor) return;
	const item = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
	if (!item) return;
	shownFor = mark;
	const parts = [...item.childNodes].filter((node) => !(node instanceof Element && node.matches('.back-refs')));
	card.replaceChildren(...parts.map((node) => node.cloneNode(true)));
	card.showPopover();
	place(mark);
}

function place(mark: HTMLAnchorElement): void {
	const { left, top, bottom } = mark.getBoundingClientRect();
	if (bottom < 0 || top > innerHeight) return hide();
	const { width, height } = card.getBoundingClientRect();
	card.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
	card.style.top = bottom + 6 + height < innerHeight ? `${bottom + 6}px` : `${Math.max(8, top - height - 6)}px`;
}

function hide(): void {
	shownFor = undefined;
	if (card.matches(':popover-open')) card.hidePopover();
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
	if (pointerType !== 'mouse') return;
	const mark = markUnder(target);
	if (mark) show(mark);
	else if (shownFor && !(target instanceof Node && card.contains(target))) hide();
});
document.addEventListener('focusin', ({ target }) => {
	const mark = markUnder(target);
	if (mark?.matches(':focus-visible')) show(mark);
	else hide();
});
document.addEventListener('click', (event) => {
	const mark = markUnder(event.target);
	const tapped = event instanceof PointerEvent && event.pointerType === 'touch';
	if (mark && tapped && mark !== shownFor) {
		event.preventDefault();
		show(mark);
	} else if (!(event.target instanceof Node && card.contains(event.target))) hide();
});
document.addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') hide();
});
addEventListener('scroll', () => shownFor && place(shownFor), { passive: true });
