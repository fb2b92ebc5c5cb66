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
		// The texts go into Astro's templates, which escape them; escaping them twice would show the codes.
		t: (key, values) =>
			locals.t(
				key as never,
				{ ...values, lng: langTag(locale), interpolation: { escapeValue: false } } as never,
			) as unknown as string,
		catalogue,
		at,
		href: (ref) => at(pathOf(ref, catalogue.content.sources)),
	};
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
