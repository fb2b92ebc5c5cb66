import { z } from 'zod';
import { factsShape } from './facts.ts';
import { idOf } from './references.ts';
import { localised } from './text.ts';
import { listingLevels } from './vocabulary.ts';

const programme = z
	.strictObject({
		listed: z
			.enum(listingLevels)
			.describe(
				'confirmed: read in the text of the Programme. reported: a source says that it is listed; the note says how closely. related: no source says so; no source, no note.',
			),
		theme: idOf('themes').describe('The chapter of the Programme that the project belongs to.'),
		source: idOf('sources')
			.optional()
			.describe('Who says that the Programme lists it. Needed with confirmed and reported.'),
		note: localised.optional().describe('How closely the source ties it to the Programme. Needed with reported.'),
	})
	.superRefine((value, context) => {
		if (value.listed === 'related') {
			for (const key of ['source', 'note'] as const) {
				if (value[key] !== undefined) {
					context.addIssue({
						code: 'custom',
						path: [key],
						message: `a "related" project has no ${key} of its listing`,
					});
				}
			}
			return;
		}
		if (value.source === undefined) {
			context.addIssue({ code: 'custom', path: ['source'], message: `a "${value.listed}" listing needs a source` });
		}
		if (value.listed === 'reported' && value.note === undefined) {
			context.addIssue({
				code: 'custom',
				path: ['note'],
				message: 'a "reported" listing needs a note that says how closely',
			});
		}
	});

/** `projects/<id>/facts.yaml` */
export const project = z.strictObject({
	programme: programme.describe('How the project stands to the Programme of 2009.'),
	...factsShape,
});

export type Project = z.infer<typeof project>;
export type ProgrammeListing = z.infer<typeof programme>;
