import type { Document, Entry, Page } from './content.ts';

/** One place of a page that cites a source. */
export interface CitationMark {
	/** The id of the mark on the page, for the way back. */
	anchor: string;
	source: string;
}

/** A source with its number on the page and every mark that cites it. */
export interface CitedSource {
	id: string;
	/** From 1, in the order of first citation: prose first, then the fact sections from top to bottom. */
	number: number;
	anchors: string[];
}

/** The id of the n-th citation (from 1) in a page's prose. */
export function proseAnchor(count: number): string {
	return `cite-${count}`;
}

/** Takes an entry; returns the citations of its facts and evidence, in the order of the page. */
export function factMarks({ facts, evidence, ...entry }: Entry): CitationMark[] {
	const marks: CitationMark[] = [];
	const add = (anchor: string, source: string | undefined) => {
		if (source !== undefined) marks.push({ anchor, source });
	};
	if ('programme' in facts) add('cite-listing', facts.programme.source);
	add('cite-status', facts.status?.source);
	if (entry.collection === 'places' && 'source' in facts) add('cite-position', facts.source);
	facts.actors?.forEach(({ source }, index) => add(`cite-actor-${index}`, source));
	facts.timeline?.forEach(({ source }, index) => add(`cite-event-${index}`, source));
	facts.figures?.forEach(({ source }, index) => add(`cite-figure-${index}`, source));
	evidence.forEach(({ source, also = [] }, index) => {
		[source, ...also].forEach((id, position) => add(`cite-claim-${index}${position ? `-${position}` : ''}`, id));
	});
	return marks;
}

/** Takes an entry or a page and the text that is shown; returns its sources with their numbers, in the order of first citation. */
export function citedSources(entry: Entry | Page, document: Pick<Document, 'citations'> | undefined): CitedSource[] {
	const prose = (document?.citations ?? []).map(({ source }, index) => ({ anchor: proseAnchor(index + 1), source }));
	const cited = new Map<string, CitedSource>();
	for (const { anchor, source } of [...prose, ...('facts' in entry ? factMarks(entry) : [])]) {
		const known = cited.get(source);
		if (known) known.anchors.push(anchor);
		else cited.set(source, { id: source, number: cited.size + 1, anchors: [anchor] });
	}
	return [...cited.values()];
}

/** The id of a source's entry in the list at a page's end. */
export function sourceAnchor(id: string): string {
	return `source-${id}`;
}
