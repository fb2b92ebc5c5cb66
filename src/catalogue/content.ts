import type { Locale } from '../locales.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Frontmatter } from '../schemas/frontmatter.ts';
import type { Place } from '../schemas/place.ts';
import type { Project } from '../schemas/project.ts';
import type { EntryCollection } from '../schemas/references.ts';
import type { Source } from '../schemas/source.ts';
import type { Topic } from '../schemas/topic.ts';
import type { ProseReferences } from './prose.ts';

/** The text of an entry in one language. */
export interface Document extends Frontmatter, Pick<ProseReferences, 'citations' | 'links'> {
	body: string;
}

/** The type of `facts.yaml` in each collection. */
export interface FactsOf {
	projects: Project;
	sectors: Facts;
	themes: Facts;
	topics: Topic;
	recommendations: Facts;
	places: Place;
}

/** An entry as it stands in the content: facts, evidence, and its text in the languages that it has. */
export interface Entry<C extends EntryCollection = EntryCollection> {
	collection: C;
	id: string;
	facts: FactsOf[C];
	evidence: Evidence;
	documents: Partial<Record<Locale, Document>>;
}

/** A page of the site that is no entry: home, about, methodology. */
export interface Page {
	collection: 'pages';
	id: string;
	documents: Partial<Record<Locale, Document>>;
}

/** All content, as plain data. Keys are ids. */
export interface Content {
	projects: Map<string, Entry<'projects'>>;
	sectors: Map<string, Entry<'sectors'>>;
	themes: Map<string, Entry<'themes'>>;
	topics: Map<string, Entry<'topics'>>;
	recommendations: Map<string, Entry<'recommendations'>>;
	places: Map<string, Entry<'places'>>;
	pages: Map<string, Page>;
	sources: Map<string, Source>;
}

/** Returns content with nothing in it. */
export function emptyContent(): Content {
	return {
		projects: new Map(),
		sectors: new Map(),
		themes: new Map(),
		topics: new Map(),
		recommendations: new Map(),
		places: new Map(),
		pages: new Map(),
		sources: new Map(),
	};
}
