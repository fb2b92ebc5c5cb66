import { getCollection } from 'astro:content';
import { createCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { emptyContent, type Content, type Document, type Entry } from '../catalogue/content.ts';
import { parseMdx, proseReferences } from '../catalogue/prose.ts';
import { isLocale } from '../locales.ts';
import { entryCollections, type EntryCollection } from '../schemas/references.ts';

let built: Promise<Catalogue> | undefined;

/** Returns the graph of all entries, built once from the site's collections. */
export function siteCatalogue(): Promise<Catalogue> {
	return (built ??= build());
}

async function build(): Promise<Catalogue> {
	const content = emptyContent();
	for (const { id, data } of await getCollection('sources')) content.sources.set(id, data);
	const evidence = new Map((await getCollection('evidence')).map(({ id, data }) => [id, data.claims]));
	for (const collection of entryCollections) {
		for (const { id, data } of await getCollection(collection)) {
			const entry = { collection, id, facts: data, evidence: evidence.get(`${collection}/${id}`) ?? [], documents: {} };
			(content[collection] as Map<string, Entry>).set(id, entry as Entry);
		}
	}
	for (const { id, data, body = '' } of await getCollection('docs')) {
		if (data.fallbackFrom || data.proseless) continue;
		const [locale, ...path] = id.split('/');
		if (!isLocale(locale)) continue;
		const { title, description = '', translationOf } = data;
		const document: Document = { title, description, translationOf, body, ...proseReferences(parseMdx(body), body) };
		documentsOf(content, path)[locale] = document;
	}
	return createCatalogue(content);
}

function documentsOf(content: Content, path: string[]): Entry['documents'] {
	const [folder = 'home', id] = path;
	if (id !== undefined) return content[folder as EntryCollection].get(id)?.documents ?? {};
	const page = content.pages.get(folder) ?? { collection: 'pages' as const, id: folder, documents: {} };
	content.pages.set(folder, page);
	return page.documents;
}
