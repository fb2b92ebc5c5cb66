import { localeCodes, type Locale } from '../locales.ts';
import { entryCollections, type EntryCollection } from '../schemas/references.ts';
import type { Catalogue } from './catalogue.ts';
import { citedSources } from './citations.ts';
import type { Entry } from './content.ts';
import { statistics } from './statistics.ts';

/** How much of one part of the Programme the atlas tells. */
export interface CoverageRow {
	id: string;
	/** Projects on the Programme's list, read in its text or said by a source. */
	listed: number;
	projects: number;
	/** Projects with a text in at least one language. */
	told: number;
}

/** A region's row, with the country that it lies in. */
export interface RegionRow extends CoverageRow {
	country: string;
}

/** What the atlas documents of the Programme, and what it lacks; all of it counted from the content. */
export interface Coverage {
	/** How many projects the Programme's list is said to hold. */
	programmeList: number | undefined;
	confirmed: number;
	reported: number;
	related: number;
	themes: CoverageRow[];
	/** By country: what lies on both sides of the border counts in both. */
	countries: CoverageRow[];
	/** Regions with a project, those with most projects first. */
	regions: RegionRow[];
	collections: { collection: EntryCollection; entries: number; told: Record<Locale, number> }[];
	/** Distinct sources of a project: facts, evidence and texts of all languages taken together. */
	sources: { average: number; bands: { from: number; to: number | undefined; projects: number }[] };
	lacks: {
		/** Projects whose place no source names. */
		regionless: number;
		statusUnknown: number;
		/** Projects whose status has no date. */
		statusUndated: number;
		/** Projects whose status rests on a weak source. */
		statusWeak: number;
		/** Projects in which something is named that no source says. */
		withGaps: number;
		/** Projects in which sources disagree. */
		withConflicts: number;
	};
}

/** How projects are put together by the number of their sources. */
const BANDS = [
	[1, 1],
	[2, 3],
	[4, 6],
	[7, 12],
	[13, undefined],
] as const;

/** Takes the catalogue; returns what it covers of the Programme. */
export function coverage(catalogue: Catalogue): Coverage {
	const projects = catalogue.entries('projects');
	const at = (level: string) => projects.filter(({ facts }) => facts.programme.listed === level).length;
	const row = (id: string, mine: readonly Entry<'projects'>[]): CoverageRow => ({
		id,
		listed: mine.filter(({ facts }) => facts.programme.listed !== 'related').length,
		projects: mine.length,
		told: mine.filter(isTold).length,
	});
	const countryOf = (region: string) => catalogue.entry('places', region).facts.country;
	const inRegion = (region: string) => projects.filter(({ facts }) => facts.regions?.includes(region));
	const regions = [...new Set(projects.flatMap(({ facts }) => facts.regions ?? []))]
		.map((id) => ({ ...row(id, inRegion(id)), country: countryOf(id) }))
		.toSorted((a, b) => b.projects - a.projects || (a.id < b.id ? -1 : 1));
	const counts = projects.map(sourceCount);
	const weak = (id: string | undefined) =>
		id !== undefined && catalogue.content.sources.get(id)?.reliability === 'weak';
	const having = (test: (project: Entry<'projects'>) => boolean) => projects.filter(test).length;
	return {
		programmeList: statistics(catalogue).programmeList,
		confirmed: at('confirmed'),
		reported: at('reported'),
		related: at('related'),
		themes: catalogue.entries('themes').map(({ id }) =>
			row(
				id,
				projects.filter(({ facts }) => facts.programme.theme === id),
			),
		),
		countries: (['cn', 'ru'] as const).map((country) =>
			row(
				country,
				projects.filter(({ facts }) => facts.regions?.some((region) => [country, 'both'].includes(countryOf(region)))),
			),
		),
		regions,
		collections: entryCollections.map((collection) => {
			const entries: Entry[] = catalogue.entries(collection);
			const told = (locale: Locale) => entries.filter(({ documents }) => hasBody(documents[locale])).length;
			return {
				collection,
				entries: entries.length,
				told: Object.fromEntries(localeCodes.map((locale) => [locale, told(locale)])) as Record<Locale, number>,
			};
		}),
		sources: {
			average: counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length,
			bands: BANDS.map(([from, to]) => ({
				from,
				to,
				projects: counts.filter((count) => count >= from && count <= (to ?? Infinity)).length,
			})),
		},
		lacks: {
			regionless: having(({ facts }) => !facts.regions),
			statusUnknown: having(({ facts }) => (facts.status?.value ?? 'unknown') === 'unknown'),
			statusUndated: having(
				({ facts }) => facts.status !== undefined && facts.status.value !== 'unknown' && !facts.status.asOf,
			),
			statusWeak: having(({ facts }) => weak(facts.status?.source)),
			withGaps: having(({ facts }) => facts.gaps !== undefined),
			withConflicts: having(({ facts }) => facts.conflicts !== undefined),
		},
	};
}

function isTold({ documents }: Entry): boolean {
	return Object.values(documents).some(hasBody);
}

function hasBody(document: { body: string } | undefined): boolean {
	return document !== undefined && document.body.trim() !== '';
}

/** Takes an entry; returns how many distinct sources its facts, its evidence and its texts in all languages have. */
export function sourceCount(entry: Entry): number {
	const citations = Object.values(entry.documents).flatMap((document) => document.citations);
	return citedSources(entry, { citations }).length;
}
