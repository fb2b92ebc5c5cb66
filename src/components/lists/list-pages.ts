import type { Catalogue } from '../../catalogue/catalogue.ts';
import { idsByGroup } from '../../catalogue/grouping.ts';
import type { Locale } from '../../locales.ts';
import type { EntryCollection } from '../../schemas/references.ts';
import { placeKinds } from '../../schemas/vocabulary.ts';

/** The most entries on one page of a list: with their descriptions they stay within what a page may weigh. */
const MOST_DESCRIBED = 80;
/** Places stand in columns, without a description. */
const MOST_PLACES = 400;

/** Entries of one group (a theme's projects, a kind's places) on one page of a list. */
export interface ListGroup {
	/** A theme's id, a kind of place, or "" in a list without groups. */
	group: string;
	ids: string[];
	/** False where the group has begun on the page before. */
	begins: boolean;
}

/** Takes a collection and the reader's locale; returns the pages of its list, each with its groups, in order. At least one page. */
export function listPages(catalogue: Catalogue, locale: Locale, collection: EntryCollection): ListGroup[][] {
	const most = collection === 'places' ? MOST_PLACES : MOST_DESCRIBED;
	const groups = idsByGroup(catalogue, locale, collection);
	const order =
		collection === 'projects'
			? catalogue.entries('themes').map(({ id }) => id)
			: collection === 'places'
				? placeKinds
				: [''];
	const pages: ListGroup[][] = [[]];
	let room = most;
	for (const group of order) {
		const ids = groups.get(group) ?? [];
		for (let from = 0; from < ids.length;) {
			if (room === 0) {
				pages.push([]);
				room = most;
			}
			const part = ids.slice(from, from + room);
			pages.at(-1)!.push({ group, ids: part, begins: from === 0 });
			room -= part.length;
			from += part.length;
		}
	}
	return pages;
}

/** Takes the number of a list's page, from 1; returns its path below the collection: the first page is the collection itself. */
export function listPath(collection: EntryCollection, page: number): string {
	return page === 1 ? `${collection}/` : `${collection}/page/${page}/`;
}
