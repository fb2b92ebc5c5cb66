import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { CONTENT_DIR, readContent } from '../../src/catalogue/disk.ts';
import { linkSchemes } from '../../src/catalogue/prose.ts';
import { factsSchemas } from '../../src/schemas/collections.ts';
import { entryCollections, references, type Collection } from '../../src/schemas/references.ts';

/** Projects and topics of a site that is large enough to have every kind of page, and small enough to be built in seconds. */
const PROJECTS = new Set([
	'heihe-blagoveshchensk-highway-bridge',
	'karymskaya-zabaykalsk-railway',
	'tongjiang-nizhneleninskoye-railway-bridge',
	'wusu-bridge-heixiazi',
	'yakutsk-zhuoda-quarters',
	'zarubino-port',
]);
const TOPICS = new Set(['programme-2009-2018']);

/**
 * Takes the folder of a copy of the project; leaves in its content a few projects, all sectors, themes and
 * recommendations, the places that these name, and the sources that they cite. What pointed at the rest points no more.
 */
export function trimContent(folder: string): void {
	const { content, files } = readContent(folder);
	const kept: Record<Collection, Set<string>> = {
		projects: PROJECTS,
		topics: TOPICS,
		sectors: new Set(content.sectors.keys()),
		themes: new Set(content.themes.keys()),
		recommendations: new Set(content.recommendations.keys()),
		pages: new Set(content.pages.keys()),
		places: new Set(),
		sources: new Set(),
	};
	const keep = (ids: Iterable<{ collection: Collection; id: string }>, collection: Collection) => {
		for (const ref of ids) if (ref.collection === collection) kept[collection].add(ref.id);
	};
	const refsOf = (collection: (typeof entryCollections)[number], id: string) => {
		const { facts, documents } = content[collection].get(id)!;
		const links = Object.values(documents).flatMap((document) => document.links);
		return [...references(factsSchemas[collection], facts), ...links];
	};
	for (const collection of entryCollections) for (const id of kept[collection]) keep(refsOf(collection, id), 'places');
	for (let size = 0; size !== kept.places.size;) {
		size = kept.places.size;
		for (const id of [...kept.places]) keep(refsOf('places', id), 'places');
	}
	for (const collection of entryCollections) {
		for (const id of kept[collection]) {
			const { evidence, documents } = content[collection].get(id)!;
			keep(refsOf(collection, id), 'sources');
			for (const { source, also = [] } of evidence) for (const one of [source, ...also]) kept.sources.add(one);
			for (const { citations } of Object.values(documents))
				for (const { source } of citations) kept.sources.add(source);
		}
	}
	for (const { documents } of content.pages.values())
		for (const { citations } of Object.values(documents)) for (const { source } of citations) kept.sources.add(source);

	for (const { path, text, role } of files) {
		const full = join(folder, path);
		if (role.kind === 'interface') continue;
		const collection = role.kind === 'source' ? 'sources' : role.collection;
		if (!kept[collection].has(role.id)) rmSync(full);
		else if (role.kind === 'document')
			writeFileSync(
				full,
				text.replaceAll(LINK, (whole, words: string, scheme: string, id: string) =>
					kept[linkSchemes[scheme]!].has(id) ? whole : words,
				),
			);
		else if (role.kind === 'facts') {
			const document = parseDocument(text);
			// From the end, so that the indexes of what stands before stay right.
			for (const { path: at, collection: target, id } of references(
				factsSchemas[role.collection],
				document.toJS(),
			).toReversed()) {
				if (kept[target].has(id)) continue;
				document.deleteIn(at);
				const list = at.slice(0, -1);
				if ((document.getIn(list) as { items?: unknown[] } | undefined)?.items?.length === 0) document.deleteIn(list);
			}
			writeFileSync(full, document.toString({ lineWidth: 0 }));
		}
	}
	for (const collection of entryCollections)
		for (const id of content[collection].keys())
			if (!kept[collection].has(id)) rmSync(join(folder, CONTENT_DIR, collection, id), { recursive: true });
}

/** A link to an entry in a text. */
const LINK = new RegExp(`\\[([^\\]]*)\\]\\((${Object.keys(linkSchemes).join('|')}):([a-z0-9-]+)[^)]*\\)`, 'g');
