import { z } from 'zod';
import { isoDate } from './date.ts';
import { line, LANGUAGE_PATTERN } from './text.ts';
import { sourceKinds } from './vocabulary.ts';

/** `sources/<id>.yaml`: one publication. */
export const source = z
	.strictObject({
		title: line.describe('The headline in its own language.'),
		titleDescribed: z
			.literal(true)
			.optional()
			.describe('true where the title is our English description, not the page’s own headline.'),
		language: z
			.string()
			.regex(LANGUAGE_PATTERN, 'a language code such as "zh"')
			.optional()
			.describe('Language of the publication.')
			.meta({ examples: ['zh'] }),
		publisher: line
			.optional()
			.describe('Who published it.')
			.meta({ examples: ['People’s Daily'] }),
		kind: z.enum(sourceKinds).describe('What sort of publication it is.'),
		published: isoDate.optional().describe('When it was published.'),
		url: z
			.url({ protocol: /^https?$/ })
			.optional()
			.describe('Where it was read, on its own publisher’s or another reputable host.')
			.meta({ examples: ['https://example.org/page'] }),
		authors: z
			.array(line.meta({ examples: ['Han Qing'] }))
			.min(1)
			.optional()
			.describe('Who wrote it.'),
		cites: line
			.optional()
			.describe('The upstream source that it names.')
			.meta({ examples: ['Xinhua'] }),
		retrieved: z
			.enum(['direct', 'reproduction'])
			.optional()
			.describe('direct: the page itself was read. reproduction: a copy elsewhere was read, so no link is given.'),
		reliability: z
			.literal('weak')
			.optional()
			.describe('weak: a forum, a blog, an aggregator or an undated trade page. Shown to readers.'),
	})
	.refine((value) => !(value.retrieved === 'reproduction' && value.url !== undefined), {
		path: ['url'],
		message: 'a source read in a reproduction has no link',
	});

export type Source = z.infer<typeof source>;
