import { locales, type Locale } from '../locales.ts';

/** Takes an ISO date of any precision; returns it in words at that precision: "16 November 2022", "2022年11月", "2022 г.". */
export function formatDate(date: string, locale: Locale): string {
	const [year, month, day] = date.split('-');
	if (month === undefined) return locale === 'ru' ? `${year}\u00a0г.` : locale === 'zh' ? `${year}年` : year!;
	const tag = locale === 'en' ? 'en-GB' : locales[locale].lang;
	return dateFormat(tag, day !== undefined).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Making a formatter takes a thousand times as long as using it: each is made once. */
function once<A extends unknown[], T>(make: (...key: A) => T): (...key: A) => T {
	const made = new Map<string, T>();
	return (...key) => {
		const id = key.join();
		let one = made.get(id);
		if (one === undefined) made.set(id, (one = make(...key)));
		return one;
	};
}

const dateFormat = once(
	(tag: string, withDay: boolean) =>
		new Intl.DateTimeFormat(tag, {
			year: 'numeric',
			month: 'long',
			timeZone: 'UTC',
			...(withDay && { day: 'numeric' }),
		}),
);
/** As the texts write them: Chinese sets no separator, Russian only from five digits on. */
const grouping: Record<string, Intl.NumberFormatOptions['useGrouping']> = { zh: false, ru: 'min2' };
const numberFormat = once(
	(tag: string) =>
		new Intl.NumberFormat(tag, { maximumFractionDigits: 10, useGrouping: grouping[tag.split('-')[0]!] ?? 'auto' }),
);
const languageNames = once((tag: string) => new Intl.DisplayNames(tag, { type: 'language' }));
const collators = once((tag: string) => new Intl.Collator(tag, { numeric: true }));

/** A number as people write it in a language, and the number that decides the plural of what follows. */
export interface FormattedNumber {
	text: string;
	/** For a plural rule. Words such as "million" take the form of many. */
	count: number;
}

/** The scale words of a language that keep a number short, the largest first, with the least value that takes them. */
const scales: Record<string, readonly { size: number; from: number; word: string }[]> = {
	en: [
		{ size: 1e12, from: 1e12, word: ' trillion' },
		{ size: 1e9, from: 1e9, word: ' billion' },
		{ size: 1e6, from: 1e6, word: ' million' },
	],
	zh: [
		{ size: 1e12, from: 1e12, word: '万亿' },
		{ size: 1e8, from: 1e8, word: '亿' },
		{ size: 1e4, from: 1e5, word: '万' },
	],
	ru: [
		{ size: 1e12, from: 1e12, word: '\u00a0трлн' },
		{ size: 1e9, from: 1e9, word: '\u00a0млрд' },
		{ size: 1e6, from: 1e6, word: '\u00a0млн' },
	],
};

/**
 * Takes a number; returns it with the language's digits, separators and, for large round numbers, scale word (million,
 * 亿, млрд). Never rounds: a number that a scale word would need more than three decimals for stands in full.
 */
export function formatNumber(value: number, locale: Locale): FormattedNumber {
	const size = Math.abs(value);
	for (const { size: unit, from, word } of scales[locale] ?? []) {
		if (size < from) continue;
		const scaled = Number((value / unit).toPrecision(15));
		if (Number(scaled.toFixed(3)) !== scaled || Math.abs(scaled * unit - value) > 1e-6) continue;
		return { text: digits(scaled, locale) + word, count: 0 };
	}
	return { text: digits(value, locale), count: value };
}

function digits(value: number, locale: Locale): string {
	return numberFormat(locales[locale].lang).format(value);
}

/** Takes a language code; returns its name in the reader's language, or the code itself where there is none. */
export function languageName(code: string, locale: Locale): string {
	return languageNames(locales[locale].lang).of(code) ?? code;
}

/** Takes a count; returns it with the language's separators. */
export function formatCount(count: number, locale: Locale): string {
	return numberFormat(locales[locale].lang).format(count);
}

/** Takes a locale; returns a comparison that sorts texts as the language's dictionaries do (pinyin in Chinese). */
export function collator(locale: Locale): (a: string, b: string) => number {
	return collators(locales[locale].lang).compare;
}
