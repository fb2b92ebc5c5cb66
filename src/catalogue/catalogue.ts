import { localeCodes, type Locale } from '../locales.ts';
import { factsSchemas } from '../schemas/collections.ts';
import { evidence as evidenceSchema } from '../schemas/evidence.ts';
import { entryCollections, references, type Collection, type EntryCollection } from '../schemas/references.ts';
import type { Content, Document, Entry, Page } from './content.ts';
import type { Phrase } from './localise.ts';

/** Names one entry, page or source. */
export interface Ref<C extends Collection = Collection> {
	collection: C;
	id: string;
}

/** A name of an entry in a language, and whether the editors supplied it from standard usage. */
export interface Name extends Phrase {
	supplied: boolean;
}

/** The graph of all entries: lookups by id, and links in both directions. */
export interface Catalogue {
	content: Content;
	/** Takes an entry's collection and id; returns the entry. Throws when there is none. */
	entry<C extends EntryCollection>(collection: C, id: string): Entry<C>;
	/** Takes a collection; returns its entries in the order of their ids. */
	entries<C extends EntryCollection>(collection: C): Entry<C>[];
	/** Takes an entry or page and the reader's locale; returns its title there, else in the best other language. */
	title(ref: Ref<EntryCollection | 'pages'>, locale: Locale): Phrase;
	/** Takes an entry or page and the reader's locale; returns its text there or in the language that stands in, if it has any. */
	document(ref: Ref<EntryCollection | 'pages'>, locale: Locale): { document: Document; language: Locale } | undefined;
	/** Takes an entry; returns its names in every language that it has, the locales first. */
	names(entry: Entry): Name[];
	/** Takes an entry; returns what its facts and prose link to, each once, in order. */
	linksFrom(ref: Ref<EntryCollection>): Ref[];
	/** Takes an entry, page or source; returns the entries whose facts, evidence or prose name it, each once. */
	linksTo(ref: Ref): Ref<EntryCollection>[];
	/** Takes a project; returns the projects that it or the other side names as related. */
	related(ref: Ref<EntryCollection>): Ref<'projects'>[];
}

/** Takes all content; returns its graph. */
export function createCatalogue(content: Content): Catalogue {
	const outgoing = new Map<string, Ref[]>();
	const incoming = new Map<string, Ref<EntryCollection>[]>();
	const relatedBy = new Map<string, string[]>();
	const sorted = new Map<EntryCollection, Entry[]>();
	for (const collection of entryCollections) {
		const entries = [...content[collection].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
		sorted.set(collection, entries);
		for (const entry of entries) {
			if (collection === 'projects') {
				for (const id of entry.facts.related ?? []) relatedBy.set(id, [...(relatedBy.get(id) ?? []), entry.id]);
			}
			const targets = unique(targetsOf(entry)).filter((target) => keyOf(target) !== keyOf(entry));
			outgoing.set(keyOf(entry), targets);
			for (const target of targets) {
				const list = incoming.get(keyOf(target)) ?? [];
				list.push({ collection, id: entry.id });
				incoming.set(keyOf(target), list);
			}
		}
	}

	function owner(ref: Ref<EntryCollection | 'pages'>): Entry | Page {
		const found = content[ref.collection].get(ref.id);
		if (!found) throw new Error(`no entry ${keyOf(ref)}`);
		return found;
	}

	const catalogue: Catalogue = {
		content,
		entry<C extends EntryCollection>(collection: C, id: string) {
			return owner({ collection, id }) as Entry<C>;
		},
		entries<C extends EntryCollection>(collection: C) {
			return sorted.get(collection) as Entry<C>[];
		},
		document(ref, locale) {
			const { documents } = owner(ref);
			const language = documents[locale] ? locale : localeCodes.find((code) => documents[code]);
			return language && { document: documents[language]!, language };
		},
		title(ref, locale) {
			if (ref.collection === 'places') {
				const { names = {} } = catalogue.entry('places', ref.id).facts;
				const language =
					names[locale] !== undefined ? locale : (localeCodes.find((code) => names[code]) ?? Object.keys(names)[0]!);
				return { text: names[language]!, language };
			}
			const found = catalogue.document(ref, locale);
			return found ? { text: found.document.title, language: found.language } : { text: ref.id, language: 'en' };
		},
		names(entry) {
			const given = new Map<string, string>();
			for (const code of localeCodes) {
				const text = entry.collection === 'places' ? entry.facts.names?.[code] : entry.documents[code]?.title;
				if (text !== undefined) given.set(code, text);
			}
			for (const [code, text] of Object.entries(entry.facts.names ?? {})) if (!given.has(code)) given.set(code, text);
			const supplied = new Set(entry.facts.nameSupplied);
			return [...given].map(([language, text]) => ({ text, language, supplied: supplied.has(language) }));
		},
		linksFrom: (ref) => outgoing.get(keyOf(ref)) ?? [],
		linksTo: (ref) => incoming.get(keyOf(ref)) ?? [],
		related(ref) {
			const named = catalogue.entry(ref.collection, ref.id).facts.related ?? [];
			const naming = ref.collection === 'projects' ? (relatedBy.get(ref.id) ?? []) : [];
			return [...new Set([...named, ...naming])].map((id) => ({ collection: 'projects', id }));
		},
	};
	return catalogue;
}

/** Takes a reference; returns it as `collection/id`. */
export function keyOf({ collection, id }: Ref): string {
	return `${collection}/${id}`;
}

function targetsOf(entry: Entry): Ref[] {
	const documents = Object.values(entry.documents);
	return [
		...references(factsSchemas[entry.collection], entry.facts),
		...documents.flatMap(({ links }) => links),
		...documents.flatMap(({ citations }) =>
			citations.map(({ source }) => ({ collection: 'sources' as const, id: source })),
		),
		...references(evidenceSchema, entry.evidence),
	].map(({ collection, id }) => ({ collection, id }));
}

function unique(refs: Ref[]): Ref[] {
	return [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()];
}
