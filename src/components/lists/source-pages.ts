import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDate } from '../../catalogue/format.ts';
import { sourcePage } from '../../catalogue/paths.ts';
import type { PageContext } from '../page-context.ts';

/** Takes the catalogue; returns the ids of the sources on each page of the overview, the latest year first, the undated last. */
export function sourcesByPage({ content }: Catalogue): Map<string, string[]> {
	const pages = new Map<string, string[]>();
	for (const [id, source] of [...content.sources].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const page = sourcePage(id, source);
		pages.set(page, [...(pages.get(page) ?? []), id]);
	}
	const rank = (page: string) => (page.startsWith('undated') ? -1 : Number(page));
	return new Map([...pages].toSorted(([a], [b]) => rank(b) - rank(a) || (a < b ? -1 : 1)));
}

/** Takes a page of the overview; returns its title: "Sources of 2016", "Undated sources: a". */
export function sourcesPageTitle(page: string, { locale, t }: PageContext): string {
	return page.startsWith('undated')
		? t('sources.undatedTitle', { letter: page.slice(-1) })
		: t('sources.yearTitle', { year: formatDate(page, locale) });
}
