import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import english from './content/i18n/en.json';
import { evidenceLoader, factsLoader, interfaceLoader, proseLoader, sourcesLoader } from './catalogue/loaders.ts';
import { localeCodes } from './locales.ts';
import { evidence } from './schemas/evidence.ts';
import { translationOf } from './schemas/frontmatter.ts';
import { place } from './schemas/place.ts';
import { project } from './schemas/project.ts';
import { recommendation } from './schemas/recommendation.ts';
import { entryCollections } from './schemas/references.ts';
import { sector } from './schemas/sector.ts';
import { source } from './schemas/source.ts';
import { theme } from './schemas/theme.ts';
import { topic } from './schemas/topic.ts';

const messages = Object.fromEntries(Object.keys(english).map((key) => [key, z.string().optional()])) as Record<
	keyof typeof english,
	z.ZodOptional<z.ZodString>
>;

export const collections = {
	docs: defineCollection({
		loader: proseLoader(),
		schema: docsSchema({
			extend: z.object({
				translationOf: translationOf.optional(),
				/** The locale whose text stands in for a missing one. */
				fallbackFrom: z.enum(localeCodes).optional(),
				/** A place that has facts and no text. */
				proseless: z.boolean().optional(),
			}),
		}),
	}),
	i18n: defineCollection({ loader: interfaceLoader(), schema: i18nSchema({ extend: z.object(messages) }) }),
	projects: defineCollection({ loader: factsLoader('projects'), schema: project }),
	sectors: defineCollection({ loader: factsLoader('sectors'), schema: sector }),
	themes: defineCollection({ loader: factsLoader('themes'), schema: theme }),
	topics: defineCollection({ loader: factsLoader('topics'), schema: topic }),
	recommendations: defineCollection({ loader: factsLoader('recommendations'), schema: recommendation }),
	places: defineCollection({ loader: factsLoader('places'), schema: place }),
	evidence: defineCollection({ loader: evidenceLoader(entryCollections), schema: z.object({ claims: evidence }) }),
	sources: defineCollection({ loader: sourcesLoader(), schema: source }),
};
