import { z } from 'zod';
import { isoDate } from './date.ts';
import { idOf } from './references.ts';
import { line, LANGUAGE_PATTERN } from './text.ts';

const claim = z.strictObject({
	text: line.describe('One fact in plain words.'),
	lang: z
		.string()
		.regex(LANGUAGE_PATTERN, 'a language code such as "en"')
		.optional()
		.describe('Language of the text; en where it is left out.')
		.meta({ examples: ['zh'] }),
	source: idOf('sources').describe('Id of the source that says so.'),
	also: z.array(idOf('sources')).min(1).optional().describe('Further sources that say the same.'),
	date: isoDate.optional().describe('The date of which the source speaks.'),
});

/** `<any entry>/evidence.yaml`: what the sources say, claim by claim. */
export const evidence = z.array(claim).min(1, 'leave an empty evidence file out');

export type Claim = z.infer<typeof claim>;
export type Evidence = z.infer<typeof evidence>;
