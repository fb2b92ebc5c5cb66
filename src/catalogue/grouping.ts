import type { Locale } from '../locales.ts';
import type { EntryCollection } from '../schemas/references.ts';
import type { Catalogue, Ref } from './catalogue.ts';
import type { Entry } from './content.ts';
import { collator } from './format.ts';

/** Takes a theme, sector, recommendation or place; returns its projects, by id. */
export function projectsUnder(catalogue: Catalogue, { collection, id }: Ref<EntryCollection>): Entry<'projects'>[] {
	return catalogue.entries('projects').filter(({ facts }) => {
		switch (collection) {
			case 'themes':
				return facts.programme.theme === id;
			case 'sectors':
				return facts.sectors?.includes(id);
			case 'recommendations':
				return facts.recommendations?.includes(id);
			case 'places':
				return facts.places?.includes(id) || facts.regions?.includes(id);
			default:
				return false;
		}
	});
}

/**
 * Takes an entry and the reader's locale; returns its neighbours by title: a project's within its theme, a place's among
 * those of its kind, any other's in its collection.
 */
export function siblingsOf(
	catalogue: Catalogue,
	{ collection, id }: Ref<EntryCollection>,
	locale: Locale,
): { previous: Ref<EntryCollection> | undefined; next: Ref<EntryCollection> | undefined } {
	const group = groupOf(catalogue.entry(collection, id));
	const ids = idsByGroup(catalogue, locale, collection).get(group) ?? [];
	const index = ids.indexOf(id);
	const at = (position: number) => (ids[position] === undefined ? undefined : { collection, id: ids[position] });
	return { previous: at(index - 1), next: at(index + 1) };
}

function groupOf({ facts }: Entry): string {
	if ('programme' in facts) return facts.programme.theme;
	return 'country' in facts ? facts.kind : '';
}

const known = new WeakMap<Catalogue, Map<string, Map<string, string[]>>>();

/**
 * Takes a collection and the reader's locale; returns its ids by title, and by group: a project's theme, a place's kind,
 * "" in any other collection. Worked out once a locale: a page must not cost more with more entries.
 */
export function idsByGroup(
	catalogue: Catalogue,
	locale: Locale,
	collection: EntryCollection,
): ReadonlyMap<string, string[]> {
	const compare = collator(locale);
	const cache = known.get(catalogue) ?? new Map<string, Map<string, string[]>>();
	known.set(catalogue, cache);
	const key = `${locale}/${collection}`;
	let groups = cache.get(key);
	if (!groups) {
		const title = new Map(
			catalogue.entries(collection).map(({ id }) => [id, catalogue.title({ collection, id }, locale).text]),
		);
		groups = new Map();
		for (const entry of catalogue.entries(collection).toSorted((a, b) => compare(title.get(a.id)!, title.get(b.id)!))) {
			const group = groupOf(entry);
			groups.set(group, [...(groups.get(group) ?? []), entry.id]);
		}
		cache.set(key, groups);
	}
	return groups;
}
