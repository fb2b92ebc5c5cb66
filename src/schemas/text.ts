import { z } from 'zod';
import { localeCodes } from '../locales.ts';

/** A language code of the content that is no locale of the site: `ja`, `zh-Hant`. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

/** One line of plain text, without leading or trailing space. */
export const line = z
	.string()
	.min(1, 'must not be empty')
	.regex(/^\S(.*\S)?$/, 'must be one line without space at either end')
	.meta({ examples: ['One line of text'] });

/** The same text in one or more of the site's languages. A missing language shows the best one there is. */
export const localised = z
	.partialRecord(z.enum(localeCodes), line)
	.refine((map) => Object.keys(map).length > 0, 'must hold at least one language');

export type Localised = z.infer<typeof localised>;

/** Names by language code, also in languages that are no locale of the site. */
export const names = z
	.record(z.string().regex(LANGUAGE_PATTERN, 'a language code such as "ja"'), line)
	.meta({ examples: [{ ja: '黒河' }] });
