import { citedSources, type CitedSource } from '../../catalogue/citations.ts';
import type { Ref } from '../../catalogue/catalogue.ts';
import type { Document, Entry, Page } from '../../catalogue/content.ts';
import type { Locale } from '../../locales.ts';
import type { EntryCollection } from '../../schemas/references.ts';
import type { PageContext } from '../page-context.ts';

/** What the parts of a page share. */
export interface EntryView<E extends Entry | Page = Entry> {
	entry: E;
	/** The text that the page shows, and its language; a place may have none. */
	shown: { document: Document; language: Locale } | undefined;
	sources: CitedSource[];
	/** The number of each source on the page, by its id. */
	numbers: Map<string, number>;
}

/** Takes the page's context and an entry or a page of prose; returns its view. */
export function entryView(context: PageContext, subject: Ref<EntryCollection>): EntryView;
export function entryView(context: PageContext, subject: Ref<'pages'>): EntryView<Page>;
export function entryView(
	{ catalogue, locale }: PageContext,
	subject: Ref<EntryCollection> | Ref<'pages'>,
): EntryView<Entry | Page> {
	const entry = catalogue.content[subject.collection].get(subject.id)!;
	const shown = catalogue.document(subject, locale);
	const sources = citedSources(entry, shown?.document);
	return { entry, shown, sources, numbers: new Map(sources.map(({ id, number }) => [id, number])) };
}

/** The sections of an entry's page below its prose, in order, with what decides whether each is there. */
export function sectionsOf({ entry, sources }: EntryView, links: { related: number; mentions: number }): string[] {
	const { facts, evidence } = entry;
	return [
		['timeline', facts.timeline],
		['figures', facts.figures],
		['conflicts', facts.conflicts],
		['gaps', facts.gaps],
		['evidence', evidence.length],
		['sources', sources.length],
		['related', links.related],
		['mentions', links.mentions],
	].flatMap(([section, present]) => (present ? [section as string] : []));
}
