import type { Locale } from '../locales.ts';

/** One fault of typography: where it stands in the text, what to write, and why. */
export interface TypographyFault {
	index: number;
	found: string;
	/** What to write instead; undefined where a person must decide. */
	replacement: string | undefined;
	message: string;
}

interface Pattern {
	find: RegExp;
	/** Takes the match; returns what to write, or undefined where that cannot be told. */
	write?: (match: RegExpMatchArray) => string;
	message: string;
}

const HAN = '\\p{Script=Han}';
const common: Pattern[] = [
	{ find: /(?<=\S) {2,}(?=\S)/gu, write: () => ' ', message: 'more than one space' },
	{
		find: /\p{L} +(?=[,.;:!?](?:\s|$))/gu,
		write: (match) => match[0].trimEnd(),
		message: 'a space before punctuation',
	},
];
const patterns: Record<string, Pattern[]> = {
	en: [
		...common,
		{ find: /(?<=\p{L})'(?=\p{L})/gu, write: () => '’', message: 'a straight apostrophe; write ’' },
		{ find: /"([^"\n]*)"/gu, write: ([, inner = '']) => `“${inner}”`, message: 'straight quotation marks; write “ ”' },
		{ find: /"/gu, message: 'a straight quotation mark; write “ or ”' },
		{ find: /(?<=\s)--?(?=\s)/gu, write: () => '–', message: 'a hyphen for a dash; write – or —' },
		{ find: /\.{3}/gu, write: () => '…', message: 'three full stops; write …' },
		{ find: /(?<=\d)-(?=\d{4}\b)(?<=\b\d{4}-)/gu, write: () => '–', message: 'a hyphen in a range of years; write –' },
	],
	zh: [
		{ find: new RegExp(`(?<=${HAN}),|,(?=${HAN})`, 'gu'), write: () => '，', message: 'a half-width comma; write ，' },
		{
			find: new RegExp(`(?<=${HAN});|;(?=${HAN})`, 'gu'),
			write: () => '；',
			message: 'a half-width semicolon; write ；',
		},
		{ find: new RegExp(`(?<=${HAN}):|:(?=${HAN})`, 'gu'), write: () => '：', message: 'a half-width colon; write ：' },
		{ find: new RegExp(`(?<=${HAN})\\?`, 'gu'), write: () => '？', message: 'a half-width question mark; write ？' },
		{ find: new RegExp(`(?<=${HAN})!`, 'gu'), write: () => '！', message: 'a half-width exclamation mark; write ！' },
		{
			find: new RegExp(`(?<=${HAN})\\.(?=\\s|$|${HAN})`, 'gu'),
			write: () => '。',
			message: 'a half-width full stop; write 。',
		},
		{
			find: new RegExp(`(?<=${HAN})\\((?=[^)\\n]*\\))|(?<=\\([^)\\n]*${HAN})\\)`, 'gu'),
			message: 'half-width brackets; write （）',
		},
		{
			find: new RegExp(`(?<=${HAN}) (?=${HAN})`, 'gu'),
			write: () => '',
			message: 'a space between Chinese characters',
		},
		{
			find: new RegExp(`(?<=${HAN}) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) (?=${HAN})`, 'gu'),
			write: () => '',
			message: 'a space between Chinese and Latin letters or digits',
		},
		{ find: /"([^"\n]*)"/gu, write: ([, inner = '']) => `“${inner}”`, message: 'straight quotation marks; write “”' },
		{ find: /"/gu, message: 'a straight quotation mark; write “ or ”' },
		{
			find: new RegExp(`(?<=${HAN})(?:\\.{3,}|…(?!…)(?<!……))`, 'gu'),
			write: () => '……',
			message: 'an ellipsis of another language; write ……',
		},
		{ find: new RegExp(`(?<=${HAN})--+(?=${HAN})`, 'gu'), message: 'a hyphen for a dash; write — or ——' },
	],
	ru: [
		...common,
		{ find: /"([^"\n]*)"/gu, write: ([, inner = '']) => `«${inner}»`, message: 'straight quotation marks; write « »' },
		{ find: /"/gu, message: 'a straight quotation mark; write « or »' },
		{ find: /“([^”“\n]*)”/gu, write: ([, inner = '']) => `«${inner}»`, message: 'English quotation marks; write « »' },
		{ find: /(?<=\s)(?:--?|–)(?=\s)/gu, write: () => '—', message: 'a short dash; write —' },
		{ find: /\.{3}/gu, write: () => '…', message: 'three full stops; write …' },
		{
			find: /(?<=\d)\.(?=\d+ (?:млн|млрд|тыс|км|м|га|т|%)(?![а-я]))/gu,
			write: () => ',',
			message: 'a decimal point; write a comma',
		},
	],
};

/** What a text must hold for any pattern of its language to find something: most texts hold none of it. */
const suspects: Record<string, RegExp> = {
	en: /['"]| {2}| [-,.;:!?]|\.\.\.|\d-\d/,
	zh: /[ ,;:?!."(]|…|--/,
	ru: /["“]| {2}| [-–,.;:!?]|\.\.\.|\d\.\d/,
};

/** Takes plain text and its language; returns every fault of typography, in order. */
export function typographyFaults(text: string, locale: Locale): TypographyFault[] {
	if (suspects[locale] && !suspects[locale].test(text)) return [];
	const found: TypographyFault[] = [];
	for (const { find, write, message } of patterns[locale] ?? []) {
		for (const match of text.matchAll(find)) {
			if (found.some(({ index, found: other }) => match.index >= index && match.index < index + other.length)) continue;
			found.push({ index: match.index, found: match[0], replacement: write?.(match), message });
		}
	}
	return found.toSorted((a, b) => a.index - b.index);
}
