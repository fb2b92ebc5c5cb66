import type { Locale } from '../locales.ts';

/** A number as it stands in a text. */
export interface NumberInText {
	/** Its value, scale word and percent sign taken in: "2.642 billion" is 2642000000. */
	value: number;
	/** As written. */
	text: string;
	index: number;
	/** Another reading: the first of "3–3.5 billion" is 3 or 3,000,000,000. */
	scaled?: number;
	/** "the 1990s", «1990-е», 20世纪90年代: any number of the decade supports it. */
	decade?: boolean;
}

/** A date in words or digits of a text: 2022, 2022-06 or 2022-06-10. */
export interface DateInText {
	date: string;
	text: string;
	index: number;
}

/** What a text says in numbers. A part of a date is no number. */
export interface Quantities {
	numbers: NumberInText[];
	dates: DateInText[];
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const months: Record<string, string[]> = {
	en: [
		'january',
		'february',
		'march',
		'april',
		'may',
		'june',
		'july',
		'august',
		'september',
		'october',
		'november',
		'december',
	],
	ru: ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
};
/** Capitals only: "may" and "march" are words too. */
const enMonth = `(?<month>${months['en']!.map((month) => month[0]!.toUpperCase() + month.slice(1)).join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?`;
const ruMonth = `(?<month>${months['ru']!.map((stem) => (stem === 'ма' ? 'ма[йяею]' : stem)).join('|')})[а-я]*`;
const DASH = '[-–—]';
const datePatterns: Record<string, RegExp[]> = {
	en: [
		new RegExp(`\\b(?<day>\\d{1,2})${DASH}(?=\\d{1,2}${SPACE}+${enMonth}\\b)`, 'gu'),
		new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?${SPACE}+${enMonth}${SPACE}+(?<year>\\d{4})\\b`, 'gu'),
		new RegExp(`\\b${enMonth}${SPACE}+(?<day>\\d{1,2}),${SPACE}*(?<year>\\d{4})\\b`, 'gu'),
		new RegExp(`\\b${enMonth}${SPACE}+(?<year>\\d{4})\\b`, 'gu'),
		new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?${SPACE}+${enMonth}\\b`, 'gu'),
		new RegExp(`\\b${enMonth}(?=[^A-Za-z]|$)`, 'gu'),
	],
	ru: [
		new RegExp(`(?<!\\d)(?<day>\\d{1,2})${DASH}(?=\\d{1,2}${SPACE}+${ruMonth})`, 'giu'),
		new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:-го|-е)?${SPACE}+${ruMonth}${SPACE}+(?<year>\\d{4})(?!\\d)`, 'giu'),
		new RegExp(`(?<![а-яё])${ruMonth}${SPACE}+(?<year>\\d{4})(?!\\d)`, 'giu'),
		new RegExp(`(?<!\\d)(?<day>\\d{1,2})${SPACE}+${ruMonth}(?![а-яё])`, 'giu'),
	],
	zh: [
		/(?<month>\d{1,2})月?[—–-](?=\d{1,2}月)/gu,
		/(?<month>\d{1,2})月(?<day>\d{1,2})日?(?:[—–-]|至)(?=\d{1,2}日)/gu,
		/(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
		/(?<year>\d{4})年(?<month>\d{1,2})月/gu,
		/(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
		/(?<month>\d{1,2})月/gu,
	],
};
const isoDate = /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?![\d-])/gu;

const scales: Record<string, [RegExp, number][]> = {
	en: [
		[/^[ \u00a0-]?(?:thousand)\b/iu, 1e3],
		[/^[ \u00a0-]?(?:million|mln)\b/iu, 1e6],
		[/^[ \u00a0-]?(?:billion|bn)\b/iu, 1e9],
		[/^[ \u00a0-]?(?:trillion)\b/iu, 1e12],
	],
	ru: [
		[/^[ \u00a0](?:тыс(?:\.|яч[а-я]*))/iu, 1e3],
		[/^[ \u00a0](?:млн|миллион[а-я]*)/iu, 1e6],
		[/^[ \u00a0](?:млрд|миллиард[а-я]*)/iu, 1e9],
		[/^[ \u00a0](?:трлн|триллион[а-я]*)/iu, 1e12],
	],
	zh: [
		[/^万亿/u, 1e12],
		[/^亿/u, 1e8],
		[/^千万/u, 1e7],
		[/^百万/u, 1e6],
		[/^万/u, 1e4],
		[/^千(?!米|克|瓦|伏|公里|吨)/u, 1e3],
	],
};
const digits: Record<string, RegExp> = {
	en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu,
	ru: /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/gu,
	zh: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu,
};

/** One pass for all ways to write a date; what stands first in the list is tried first. */
const anyDate = Object.fromEntries(
	Object.entries(datePatterns).map(([locale, patterns]) => [
		locale,
		new RegExp([isoDate, ...patterns].map(({ source }) => `(?:${source})`).join('|'), locale === 'ru' ? 'giu' : 'gu'),
	]),
);
/** Characters behind a number that can hold its scale word. */
const LONGEST_SCALE = 16;

/** What a text must hold for there to be anything to read. */
const quick: Record<string, RegExp> = {
	en: /\d|(?:thousand|million|billion|January|February|March|April|May|June|July|August|September|October|November|December)/u,
	zh: /\d|[十百千万亿]/u,
	ru: /\d|тысяч|мил+и/u,
};

/**
 * Takes plain text and its language; returns its numbers and dates. A number that is part of a name (Primorye-1, G10,
 * 473-ФЗ) is none.
 */
export function quantitiesIn(text: string, locale: Locale | 'en'): Quantities {
	if (!(quick[locale] ?? quick['en']!).test(text)) return { numbers: [], dates: [] };
	const dates: DateInText[] = [];
	// What has been understood is blanked out, so that no digit is read twice.
	let rest = text.replaceAll(anyDate[locale] ?? isoDate, (...match) => {
		const { year = '', month = '', day = '' } = match.at(-1) as Record<string, string | undefined>;
		const [whole, index] = [match[0] as string, match.at(-3) as number];
		const number = monthNumber(month, locale);
		if (!number || Number(day || 1) > 31) return whole;
		dates.push({
			date: [year || '????', number, day && day.padStart(2, '0')].filter(Boolean).join('-'),
			text: whole,
			index,
		});
		return '\u0001'.repeat(whole.length);
	});
	const take = (index: number, length: number) => {
		rest = rest.slice(0, index) + '\u0001'.repeat(length) + rest.slice(index + length);
	};
	const numbers: NumberInText[] = locale === 'zh' ? hanNumbers(rest, take) : [];
	for (const match of [...rest.matchAll(digits[locale] ?? digits['en']!)]) {
		const { index } = match;
		const before = rest.slice(Math.max(0, index - 2), index);
		const end = index + match[0].length;
		const after = rest.slice(end, end + LONGEST_SCALE);
		const ordinary = match[0].replace(locale === 'ru' ? /[ \u00a0\u202f]/g : /,/g, '').replace(',', '.');
		// The second day of a range, whose first has been read as a date.
		if (locale === 'zh' && after.startsWith('日')) continue;
		if (
			/[A-Za-zА-Яа-яЁё№][-–]?$/u.test(before) ||
			/№[ \u00a0]?$/u.test(before) ||
			/^(?:(?!s\b)[A-Za-z](?![A-Za-z])|-(?:FZ|ФЗ))/u.test(after)
		)
			continue;
		const unit = locale === 'zh' ? after.replace(/^[多余]/u, '') : after;
		const scale = (scales[locale] ?? []).find(([pattern]) => pattern.test(unit));
		const value = Number((Number(ordinary) * (scale?.[1] ?? 1)).toPrecision(15));
		const decade = /^(?:s\b|-[еx]|-х|-е|年代)/u.test(after);
		numbers.push({ value, text: match[0] + (scale ? scale[0].exec(unit)![0] : ''), index, ...(decade && { decade }) });
	}
	numbers.push(...scaledWords(rest, locale));
	numbers.sort((a, b) => a.index - b.index);
	scaleRanges(numbers, text, locale);
	return { numbers, dates };
}

/** Words that give a scale word its number: "two million", «два миллиона». Chinese has none: 两百万 is a numeral. */
const scaledWord: Record<string, [pattern: RegExp, values: Record<string, number>]> = {
	en: wordPattern(
		Object.fromEntries(
			'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
				.split(' ')
				.map((word, index) => [word, index + 1]),
		),
	),
	ru: wordPattern({
		один: 1,
		одна: 1,
		полтора: 1.5,
		полторы: 1.5,
		два: 2,
		две: 2,
		три: 3,
		четыре: 4,
		пять: 5,
		шесть: 6,
		семь: 7,
		восемь: 8,
		девять: 9,
		десять: 10,
		двадцать: 20,
	}),
};

function wordPattern(values: Record<string, number>): [RegExp, Record<string, number>] {
	return [new RegExp(`(?<!\\p{L})(?:${Object.keys(values).join('|')})(?=[ \\u00a0-]\\p{L})`, 'giu'), values];
}

function scaledWords(text: string, locale: string): NumberInText[] {
	const [pattern, values] = scaledWord[locale] ?? [];
	if (!pattern || !values) return [];
	return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
		const behind = text.slice(index + word.length, index + word.length + LONGEST_SCALE);
		const scale = (scales[locale] ?? []).find(([unit]) => unit.test(behind));
		if (!scale) return [];
		return [{ value: values[word.toLowerCase()]! * scale[1], text: word + scale[0].exec(behind)![0], index }];
	});
}

const between = /^\s*(?:[-–—~]|to|or|and|и|или|до|至|或|到)\s*$/u;

/** Gives the first of two numbers joined by "–", "to" or "or" the scale word that stands behind the second only. */
function scaleRanges(numbers: NumberInText[], text: string, locale: string): void {
	for (const [index, number] of numbers.entries()) {
		const next = numbers[index + 1];
		if (!next || !between.test(text.slice(number.index + number.text.length, next.index))) continue;
		const scale = (scales[locale] ?? []).find(([pattern]) =>
			pattern.test(next.text.replace(/^[\d.,  ]+/, (digits) => (/[  ]$/.test(digits) ? ' ' : ''))),
		);
		if (scale) number.scaled = Number((number.value * scale[1]).toPrecision(15));
	}
}

function monthNumber(name: string, locale: string): string | undefined {
	if (/^\d+$/.test(name)) return Number(name) >= 1 && Number(name) <= 12 ? name.padStart(2, '0') : undefined;
	const word = name.toLowerCase();
	const index = (months[locale] ?? []).findIndex((month) =>
		locale === 'ru'
			? month === 'ма'
				? /^ма[йяею]/.test(word)
				: word.startsWith(month)
			: month.startsWith(word.slice(0, 3)),
	);
	return index >= 0 ? String(index + 1).padStart(2, '0') : undefined;
}

const hanDigits = '〇零一二三四五六七八九';
const hanUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Numbers in Chinese numerals of two characters or more; one alone (一, 两) is as often no number at all. */
function hanNumbers(text: string, take: (index: number, length: number) => void): NumberInText[] {
	const found: NumberInText[] = [];
	for (const match of text.matchAll(/[〇零一二两三四五六七八九十百千万亿]{2,}/gu)) {
		const [word] = match;
		// 万一, 千万, 十分 and the like hold no digit or no unit, and mean something else.
		if (!/[一二两三四五六七八九]/u.test(word) || !/[十百千万亿]/u.test(word) || /^(?:万一|一万一)$/u.test(word))
			continue;
		const value = hanValue(word);
		if (value === undefined) continue;
		found.push({ value, text: word, index: match.index });
		take(match.index, word.length);
	}
	return found;
}

function hanValue(word: string): number | undefined {
	let total = 0;
	let section = 0;
	let digit = 0;
	for (const character of word.replaceAll('两', '二')) {
		const value = hanDigits.indexOf(character);
		if (value >= 0) digit = Math.max(0, value - 1);
		else if (hanUnits[character]) {
			section += (digit || 1) * hanUnits[character];
			digit = 0;
		} else {
			total = (total + section + digit || 1) * (character === '亿' ? 1e8 : 1e4);
			section = 0;
			digit = 0;
		}
	}
	return total + section + digit || undefined;
}

const words =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);
const tens: Record<string, number> = {
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	dozen: 12,
	half: 0.5,
};

const ordinals =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' ',
	);

/** Every word that is a number, so that one look at a text finds them. */
const numberWord = new RegExp(
	`\\b(?:${[...ordinals, ...words, ...Object.keys(tens)].toSorted((a, b) => b.length - a.length).join('|')})(?:\\b|(?=fold\\b))(?:-(?<ones>${words.slice(1, 10).join('|')})\\b)?`,
	'giu',
);

/** Takes English text; returns the numbers that it spells out, which support the same number in digits elsewhere. */
export function spelledNumbers(text: string): number[] {
	return [...text.matchAll(numberWord)].map((match) => {
		const [first = ''] = match[0].toLowerCase().split('-');
		if (ordinals.includes(first)) return ordinals.indexOf(first);
		const value = words.includes(first) ? words.indexOf(first) : tens[first]!;
		const ones = match.groups?.['ones']?.toLowerCase();
		return ones === undefined || value < 20 ? value : value + words.indexOf(ones);
	});
}
