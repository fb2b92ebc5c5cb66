import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { emptyContent, type Document, type Entry, type FactsOf, type Page } from '../../../src/catalogue/content.ts';
import type { EntryCollection } from '../../../src/schemas/references.ts';
import type { Source } from '../../../src/schemas/source.ts';

/** The facts that each collection demands. */
const leastFacts: FactsOf = {
	projects: { programme: { listed: 'related', theme: 'transport' } },
	sectors: {},
	themes: {},
	topics: { kind: 'document' },
	recommendations: {},
	places: { kind: 'city', country: 'cn', names: { en: 'Place' } },
};

/** Takes a collection, an id and what matters to the test; returns an entry that is whole. */
export function entry<C extends EntryCollection>(
	collection: C,
	id: string,
	parts: { facts?: Partial<FactsOf[C]>; evidence?: Entry['evidence']; documents?: Entry['documents'] } = {},
): Entry<C> {
	const { facts, evidence = [], documents = {} } = parts;
	return { collection, id, facts: { ...leastFacts[collection], ...facts }, evidence, documents };
}

/** Takes a title and what matters to the test; returns a text. */
export function text(title: string, parts: Partial<Document> = {}): Document {
	return { title, description: 'Description', body: '', citations: [], links: [], ...parts };
}

/** Takes the ids of sources in the order of a text; returns the citations of that text. */
export function cites(...ids: string[]): Document['citations'] {
	return ids.map((source, index) => ({ source, line: index + 1, column: 1 }));
}

/** Takes entries, pages and sources; returns their catalogue. */
export function catalogueOf(items: (Entry | Page)[], sources: Record<string, Source> = {}): Catalogue {
	const content = emptyContent();
	for (const item of items) (content[item.collection] as Map<string, Entry | Page>).set(item.id, item);
	for (const [id, source] of Object.entries(sources)) content.sources.set(id, source);
	return createCatalogue(content);
}
