import { z } from 'zod';
import { localeCodes } from '../locales.ts';
import { line } from './text.ts';

/** Eight hexadecimal digits: see `src/catalogue/translation.ts`. */
export const HASH_PATTERN = /^[0-9a-f]{8}$/;

export const translationOf = z.strictObject({
	locale: z.enum(localeCodes).describe('Language of the original.'),
	hash: z
		.string()
		.regex(HASH_PATTERN, 'eight hexadecimal digits')
		.describe('Hash of the original’s text when it was translated.')
		.meta({ examples: ['00000000'] }),
});

/** Frontmatter of `<locale>.mdx`. Nothing else is allowed: a page's layout and scripts are not the content's to set. */
export const frontmatter = z.strictObject({
	title: line.describe('The entry’s name in this language.'),
	description: line.describe('One sentence: what it is and how it stands.'),
	translationOf: translationOf.optional().describe('In a translation: which original, and its state.'),
});

export type Frontmatter = z.infer<typeof frontmatter>;
