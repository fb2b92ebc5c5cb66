import type { Locale } from '../locales.ts';
import type { Source } from '../schemas/source.ts';
import type { Ref } from './catalogue.ts';

/** The page of the sources overview that a source stands on: its year, or `undated-` and the first character of its id. */
export function sourcePage(id: string, { published }: Pick<Source, 'published'>): string {
	return published ? published.slice(0, 4) : `undated-${id[0]}`;
}

/**
 * Takes an entry, page or source; returns its path below the locale's home, without a leading slash:
 * `projects/x/`, `about/`, `sources/2016/#x`, or nothing for the home page itself.
 */
export function pathOf(ref: Ref, sources: ReadonlyMap<string, Source>): string {
	if (ref.collection === 'pages') return ref.id === 'home' ? '' : `${ref.id}/`;
	if (ref.collection !== 'sources') return `${ref.collection}/${ref.id}/`;
	const source = sources.get(ref.id);
	if (!source) throw new Error(`no source ${ref.id}`);
	return `sources/${sourcePage(ref.id, source)}/#${ref.id}`;
}

/** Takes a path below a locale's home; returns the path of the same page from the site's root, with the locale: `/ru/projects/x/`. */
export function localePath(locale: Locale, path: string): string {
	return `/${locale}/${path}`;
}
