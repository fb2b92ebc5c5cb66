import { z } from 'zod';
import { factsShape } from './facts.ts';
import { idOf } from './references.ts';
import { line, names } from './text.ts';
import { countries, placeKinds } from './vocabulary.ts';

/** What a place is, its names and its position stand first; a place names itself in every language. */
const { names: _names, ...sharedFacts } = factsShape;

/** `places/<id>/facts.yaml` */
export const place = z
	.strictObject({
		kind: z.enum(placeKinds).describe('What sort of place it is.'),
		country: z.enum(countries).describe('cn, ru, or both for what lies on the border.'),
		names: names
			.refine((map) => Object.keys(map).length > 0, 'a place needs a name in at least one language')
			.describe('The place’s name in each language.'),
		variants: z
			.array(line.meta({ examples: ['Hei-ho'] }))
			.min(1)
			.optional()
			.describe('Every other spelling: pinyin, Cyrillic, transliterations, traditional characters, former names.'),
		lat: z
			.number()
			.min(-90)
			.max(90)
			.optional()
			.describe('Latitude in degrees, WGS 84. Comes with lon, precision and source.')
			.meta({ examples: [50.24] }),
		lon: z
			.number()
			.min(-180)
			.max(180)
			.optional()
			.describe('Longitude in degrees, WGS 84.')
			.meta({ examples: [127.49] }),
		precision: z
			.enum(['exact', 'approximate'])
			.optional()
			.describe('exact: the thing itself. approximate: a named place nearby.'),
		positionOf: line
			.optional()
			.describe('The named town whose coordinates stand in.')
			.meta({ examples: ['Heihe'] }),
		in: idOf('places').optional().describe('The place that it lies in.'),
		pair: z.array(idOf('places')).min(1).optional().describe('The places across the border that it belongs with.'),
		nameBasis: z
			.enum(['attested', 'standard'])
			.optional()
			.describe('attested: the names were read in a source. standard: from standard usage.'),
		source: idOf('sources').optional().describe('The gazetteer that the position comes from.'),
		...sharedFacts,
	})
	.superRefine((value, context) => {
		const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		if ((value.lat === undefined) !== (value.lon === undefined)) {
			missing(value.lat === undefined ? 'lon' : 'lat', 'a latitude and a longitude come together');
		}
		if (value.lat !== undefined && value.source === undefined) missing('lat', 'a position needs a source');
		if (value.lat !== undefined && value.precision === undefined) missing('lat', 'a position needs a precision');
	});

export type Place = z.infer<typeof place>;
