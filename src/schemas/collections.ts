import { place } from './place.ts';
import { project } from './project.ts';
import { recommendation } from './recommendation.ts';
import { sector } from './sector.ts';
import { theme } from './theme.ts';
import { topic } from './topic.ts';
import type { EntryCollection } from './references.ts';

/** The schema of `facts.yaml` in each collection. */
export const factsSchemas = {
	projects: project,
	sectors: sector,
	themes: theme,
	topics: topic,
	recommendations: recommendation,
	places: place,
} as const satisfies Record<EntryCollection, unknown>;
