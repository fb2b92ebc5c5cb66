import { langTag, localeCodes, type Locale } from '../locales.ts';
import type { Localised } from '../schemas/text.ts';

/** A text and the language code that it is in. */
export interface Phrase {
	text: string;
	/** A locale's code, or another language code of the content. */
	language: string;
}

/** Takes a map of languages and the reader's locale; returns the text in that locale, else in the first one that has it. */
export function pick(map: Localised, locale: Locale): Phrase {
	const language = map[locale] !== undefined ? locale : localeCodes.find((code) => map[code] !== undefined);
	if (language === undefined) throw new Error('a localised text holds no language');
	return { text: map[language]!, language };
}

/** Takes a phrase; returns it with a capital first letter, as it stands at the head of a line. */
export function capitalised({ text, language }: Phrase): Phrase {
	const [first = ''] = text;
	return { text: first.toLocaleUpperCase(langTag(language)) + text.slice(first.length), language };
}
