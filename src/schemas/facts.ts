import { z } from 'zod';
import { isoDate } from './date.ts';
import { idOf } from './references.ts';
import { LANGUAGE_PATTERN, line, localised, names } from './text.ts';
import { actorRoles, eventKinds, figureKinds, physicalUnits, qualifiers, statusValues } from './vocabulary.ts';

/** ISO 4217 codes of the currencies that the runtime knows. */
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Takes a figure's unit; tells whether it is a currency. */
export function isCurrency(unit: string): boolean {
	return currencies.has(unit);
}

const source = idOf('sources').describe('Id of the source that says so.');

export const status = z
	.strictObject({
		value: z.enum(statusValues).describe('How the thing stands.'),
		asOf: isoDate.optional().describe('The date of which the source speaks.'),
		source: source.optional().describe('Id of the source that says so; only "unknown" needs none.'),
	})
	.refine((value) => value.value === 'unknown' || value.source !== undefined, {
		path: ['source'],
		message: 'a status other than "unknown" needs a source',
	});

export const timelineEvent = z.strictObject({
	date: isoDate.describe('When it happened, as precisely as the source says.'),
	event: z.enum(eventKinds).describe('What kind of event it was.'),
	source,
	note: localised.optional().describe('What happened, in a few words of each language.'),
});

export const figure = z.strictObject({
	kind: z.enum(figureKinds).describe('What is measured.'),
	value: z
		.number()
		.describe('The number as the source gives it, in the plain unit (1500000, not 1.5 million).')
		.meta({ examples: [1284] }),
	unit: z
		.string()
		.refine(
			(unit) => (physicalUnits as readonly string[]).includes(unit) || isCurrency(unit),
			`a unit is an ISO 4217 currency code or one of ${physicalUnits.join(' ')}`,
		)
		.describe(`ISO 4217 code for money, else one of ${physicalUnits.join(' ')}.`)
		.meta({ examples: ['m', 'CNY', 'RUB', 'USD'] }),
	of: localised.optional().describe('What the number is of, in a few words of each language.'),
	qualifier: z.enum(qualifiers).optional().describe('What sort of number it is.'),
	asOf: isoDate.optional().describe('The date of which the number holds.'),
	source,
});

export const actor = z.strictObject({
	name: localised.describe('The name as the sources of each language write it.'),
	role: z.enum(actorRoles).describe('What the actor does.'),
	source,
});

const listOf = <T extends z.ZodType>(schema: T) => z.array(schema).min(1, 'leave an empty list out');

/**
 * The fact fields that every kind of entry may carry. Everything is optional: what no source says is left out.
 * Each collection's schema spreads this shape and adds its own fields.
 */
export const factsShape = {
	aliases: listOf(line.meta({ examples: ['Amur bridge'] }))
		.optional()
		.describe('Further names and spellings that people search for, in any language.'),
	sectors: listOf(idOf('sectors')).optional().describe('Sectors that the entry belongs to.'),
	regions: listOf(idOf('places')).optional().describe('Places of kind "region" that the entry lies in or joins.'),
	places: listOf(idOf('places')).optional().describe('Cities, crossings and other places that the entry names.'),
	status: status.optional().describe('How it stands, of what date, and who says so.'),
	timeline: listOf(timelineEvent).optional().describe('Dated events, the earliest first.'),
	figures: listOf(figure).optional().describe('Numbers. The same number from two sources is two rows.'),
	actors: listOf(actor).optional().describe('Who plans, builds, pays, runs or regulates it.'),
	conflicts: listOf(localised).optional().describe('Where sources disagree, in plain sentences.'),
	gaps: listOf(localised).optional().describe('What no source that was read says, in plain sentences.'),
	related: listOf(idOf('projects'))
		.optional()
		.describe('Projects that depend on it or compete with it; name a link on one side only.'),
	topics: listOf(idOf('topics')).optional().describe('Topics that bear on it.'),
	recommendations: listOf(idOf('recommendations')).optional().describe('Policy recommendations that it illustrates.'),
	derived: listOf(
		z.strictObject({
			value: z
				.number()
				.describe('The number that the prose gives.')
				.meta({ examples: [4979] }),
			from: line.describe('How it follows from the facts.').meta({ examples: ['7194 m less 2215 m'] }),
		}),
	)
		.optional()
		.describe('Numbers of the prose that no source gives but that follow from its facts.'),
	names: names
		.optional()
		.describe('Names in languages that are no locale of the site; the others are the titles of the MDX files.'),
	nameSupplied: listOf(
		z
			.string()
			.regex(LANGUAGE_PATTERN, 'a language code such as "zh"')
			.meta({ examples: ['zh'] }),
	)
		.optional()
		.describe('Languages whose title the editors supplied from standard usage, not read in a source.'),
};

/** The shared fields on their own: what components for any entry can rely on. */
export const facts = z.strictObject(factsShape);

export type Facts = z.infer<typeof facts>;
export type Status = z.infer<typeof status>;
export type TimelineEvent = z.infer<typeof timelineEvent>;
export type Figure = z.infer<typeof figure>;
export type Actor = z.infer<typeof actor>;
