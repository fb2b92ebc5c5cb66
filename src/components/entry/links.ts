import { keyOf, type Ref } from '../../catalogue/catalogue.ts';
import { projectsUnder } from '../../catalogue/grouping.ts';
import { entryCollections, type EntryCollection } from '../../schemas/references.ts';
import type { PageContext } from '../page-context.ts';

/** How many entries a page names before it leaves the rest to the lists: a page's size must not grow with the atlas. */
const MOST_LINKS = 40;

/** Entries that a page links to, and how many more there are. */
export interface LinkList {
	refs: Ref<EntryCollection>[];
	more: number;
}

/** Takes an entry; returns the projects and topics that it is tied to by either side's facts. */
export function relatedOf({ catalogue }: PageContext, subject: Ref<EntryCollection>): LinkList {
	const { facts } = catalogue.entry(subject.collection, subject.id);
	const topics = (facts.topics ?? []).map((id) => ({ collection: 'topics' as const, id }));
	const recommendations = (facts.recommendations ?? []).map((id) => ({ collection: 'recommendations' as const, id }));
	return limited([...catalogue.related(subject), ...topics, ...recommendations]);
}

/** Takes an entry; returns the entries that name it, those named elsewhere on its page left out, projects first. */
export function mentionsOf(context: PageContext, subject: Ref<EntryCollection>): LinkList {
	const listed = projectsUnder(context.catalogue, subject).map(({ id }) => ({ collection: 'projects' as const, id }));
	const elsewhere = new Set([...relatedOf(context, subject).refs, ...listed].map(keyOf));
	const refs = context.catalogue
		.linksTo(subject)
		.filter((ref) => !elsewhere.has(keyOf(ref)))
		.toSorted((a, b) => entryCollections.indexOf(a.collection) - entryCollections.indexOf(b.collection));
	return limited(refs);
}

function limited(refs: Ref<EntryCollection>[]): LinkList {
	return { refs: refs.slice(0, MOST_LINKS), more: Math.max(0, refs.length - MOST_LINKS) };
}
