import type { Catalogue, Ref } from '../catalogue/catalogue.ts';
import { localePath, pathOf } from '../catalogue/paths.ts';
import type english from '../content/i18n/en.json';
import { isLocale, langTag, type Locale } from '../locales.ts';
import { entryCollections, type EntryCollection } from '../schemas/references.ts';
import { siteCatalogue } from './site-catalogue.ts';

type Keys = keyof typeof english;
/** Starlight's own texts that the atlas uses; it brings them in every language. */
type StarlightKeys =
	| 'languageSelect.accessibleLabel'
	| 'themeSelect.accessibleLabel'
	| 'themeSelect.auto'
	| 'themeSelect.dark'
	| 'themeSelect.light'
	| 'tableOfContents.onThisPage'
	| 'tableOfContents.overview';
/** A key of the interface texts, without the ending of its plural form. */
export type MessageKey = StarlightKeys | OwnKeys;
type OwnKeys = Keys extends infer K
	? K extends `${infer Stem}_${'one' | 'few' | 'many' | 'other'}`
		? Stem
		: K
	: never;

/** Takes a message's key and what stands in its gaps; returns the message in the reader's language. `count` chooses the plural. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** What a component needs to know of the page that it is on. */
export interface PageContext {
	locale: Locale;
	/** BCP 47 tag of the reader's language. */
	lang: string;
	t: Translate;
	catalogue: Catalogue;
	/** Takes an entry, page or source; returns its address in the reader's language. */
	href(ref: Ref): string;
	/** Takes a path below the locale's home (`projects/`); returns its address. */
	at(path: string): string;
}

/**
 * Takes a page; returns its context. The locale is read off the address, not off Starlight's route, which a list page's
 * own components can be asked for before Starlight has made it.
 */
export async function pageContext({ url, locals }: { url: URL; locals: App.Locals }): Promise<PageContext> {
	const [code] = url.pathname.slice(withBase('/').length).split('/');
	return contextFor(isLocale(code) ? code : 'en', locals);
}

/** Takes a locale and the page's locals; returns the context of a page in that locale. */
export async function contextFor(locale: Locale, locals: App.Locals): Promise<PageContext> {
	const catalogue = await siteCatalogue();
	const at = (path: string) => withBase(localePath(locale, path));
	return {
		locale,
		lang: langTag(locale),
		t: (key, values) => (values ? message(locals, locale, key, values) : plainMessage(locals, locale, key)),
		catalogue,
		at,
		href: (ref) => at(pathOf(ref, catalogue.content.sources)),
	};
}

const plainMessages = new Map<string, string>();

/** A message without gaps is the same on every page, and a build asks for the same few some hundred thousand times. */
function plainMessage(locals: App.Locals, locale: Locale, key: MessageKey): string {
	// While the site is being developed its texts change.
	if (import.meta.env.DEV) return message(locals, locale, key);
	const id = `${locale} ${key}`;
	let text = plainMessages.get(id);
	if (text === undefined) plainMessages.set(id, (text = message(locals, locale, key)));
	return text;
}

/** The texts go into Astro's templates, which escape them; escaping them twice would show the codes. */
function message(
	locals: App.Locals,
	locale: Locale,
	key: MessageKey,
	values?: Record<string, string | number>,
): string {
	const options = { ...values, lng: langTag(locale), interpolation: { escapeValue: false } };
	return locals.t(key as never, options as never) as unknown as string;
}

/** Takes a path from the site's root; returns it below the base path that the site is hosted under. */
export function withBase(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** What a page shows, read off the id of its route (`ru/projects/x`): an entry, a page of prose, or neither. */
export function subjectOf(routeId: string, catalogue: Catalogue): Ref<EntryCollection> | Ref<'pages'> | undefined {
	const [, first, second] = routeId.split('/');
	const collection = first as EntryCollection;
	if (second !== undefined) {
		return entryCollections.includes(collection) && catalogue.content[collection].has(second)
			? { collection, id: second }
			: undefined;
	}
	const id = first ?? 'home';
	return catalogue.content.pages.has(id) ? { collection: 'pages', id } : undefined;
}
