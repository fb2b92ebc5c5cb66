import { statusValues } from '../schemas/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** The Programme in figures, counted from the content. */
export interface Statistics {
	projects: number;
	/** Projects that the Programme's text, or a source, says are on its list. */
	listed: number;
	/** How many projects the Programme's list is said to hold: the count in the facts of the topic `programme-2009-2018`. */
	programmeList: number | undefined;
	sources: number;
	sourceLanguages: number;
	/** Rows of facts and evidence, each with its source. */
	statements: number;
	byTheme: Map<string, number>;
	bySector: Map<string, number>;
	byRegion: Map<string, number>;
	byStatus: Map<string, number>;
}

/** Takes the catalogue; returns what the home page says of it in numbers. */
export function statistics({ content }: Catalogue): Statistics {
	const projects = [...content.projects.values()];
	const count = (keys: readonly string[]) => {
		const counts = new Map<string, number>();
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
		return counts;
	};
	const byStatus = count(projects.map(({ facts }) => facts.status?.value ?? 'unknown'));
	const sources = [...content.sources.values()];
	const entries = [
		content.projects,
		content.sectors,
		content.themes,
		content.topics,
		content.recommendations,
		content.places,
	];
	return {
		projects: projects.length,
		listed: projects.filter(({ facts }) => facts.programme.listed !== 'related').length,
		programmeList: content.topics
			.get('programme-2009-2018')
			?.facts.figures?.find(({ kind, qualifier }) => kind === 'count' && qualifier === 'total')?.value,
		sources: sources.length,
		sourceLanguages: new Set(sources.flatMap(({ language }) => language ?? [])).size,
		statements: entries
			.flatMap((map) => [...map.values()])
			.reduce(
				(sum, { facts, evidence }) =>
					sum +
					evidence.length +
					(facts.timeline?.length ?? 0) +
					(facts.figures?.length ?? 0) +
					(facts.actors?.length ?? 0),
				0,
			),
		byTheme: count(projects.map(({ facts }) => facts.programme.theme)),
		bySector: count(projects.flatMap(({ facts }) => facts.sectors ?? [])),
		byRegion: count(projects.flatMap(({ facts }) => facts.regions ?? [])),
		byStatus: new Map(statusValues.map((value) => [value, byStatus.get(value) ?? 0])),
	};
}
