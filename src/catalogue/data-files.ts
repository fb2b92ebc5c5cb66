import type { Locale } from '../locales.ts';
import type { Project } from '../schemas/project.ts';
import type { Catalogue } from './catalogue.ts';

/** A project as the data files give it: its id, its titles and descriptions by locale, and all its facts. */
export interface ProjectRecord extends Project {
	id: string;
	title: Partial<Record<Locale, string>>;
	description: Partial<Record<Locale, string>>;
}

/** Takes the catalogue; returns every project, in the order of the ids. */
export function projectRecords(catalogue: Catalogue): ProjectRecord[] {
	return catalogue.entries('projects').map(({ id, facts, documents }) => {
		const by = (key: 'title' | 'description') =>
			Object.fromEntries(Object.entries(documents).map(([locale, document]) => [locale, document[key]]));
		return { id, title: by('title'), description: by('description'), ...facts };
	});
}
