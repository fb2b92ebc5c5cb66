import { describe, expect, test } from 'vitest';
import { readContent, type ContentFile } from '../../src/catalogue/disk.ts';
import { quantitiesIn, spelledNumbers } from '../../src/checks/numbers.ts';
import { proseBlocks } from '../../src/checks/prose-blocks.ts';
import { localeCodes, type Locale } from '../../src/locales.ts';

/** A text of an entry: its file, and what it says without its citations. */
interface Text {
	key: string;
	locale: Locale;
	file: ContentFile;
	/** Paragraphs, with the description before them. */
	blocks: string[];
}

const texts: Text[] = readContent('.').files.flatMap((file) => {
	const { role, data } = file;
	if (role.kind !== 'document' || role.collection === 'pages') return [];
	const { description } = data as { description: string };
	const prose = proseBlocks(file).map(({ text }) => text.replace(/\0+/g, ''));
	return [{ key: `${role.collection}/${role.id}`, locale: role.locale, file, blocks: [description, ...prose] }];
});

/** Takes a paragraph; returns its sentences that are long enough to be somebody's own words: ten words, or twenty Han characters. */
export function longSentences(block: string, locale: Locale): string[] {
	return block
		.split(locale === 'zh' ? /[。！？；]/u : /(?<=[.!?…][»”’)]?)\s+(?=[\p{Lu}«“„(\d])/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) =>
			locale === 'zh'
				? (sentence.match(/\p{Script=Han}/gu) ?? []).length >= 20
				: (sentence.match(/[\p{L}\d]+/gu) ?? []).length >= 10,
		);
}

/** Takes texts of one language; returns every long sentence that stands in two entries, with their names. */
function sharedSentences(list: readonly Pick<Text, 'key' | 'locale' | 'blocks'>[]): string[] {
	const owners = new Map<string, Set<string>>();
	for (const { key, locale, blocks } of list)
		for (const sentence of blocks.flatMap((block) => longSentences(block, locale)))
			owners.set(sentence, (owners.get(sentence) ?? new Set()).add(key));
	return [...owners]
		.filter(([, keys]) => keys.size > 1)
		.map(([sentence, keys]) => `${[...keys].join(' ')}: ${sentence}`);
}

describe('no two entries share a sentence', () => {
	test.each(localeCodes)('in %s', (locale) => {
		const mine = texts.filter((text) => text.locale === locale);
		expect(mine.length).toBeGreaterThan(300);
		expect(sharedSentences(mine)).toEqual([]);
	});

	test('the test itself finds one that they share, and lets a short one pass', () => {
		const long = 'The bridge was opened to lorries on the tenth of June. ';
		const two = (locale: Locale, block: string) => ['a', 'b'].map((key) => ({ key, locale, blocks: [block] }));
		expect(sharedSentences(two('en', `${long}It is long.`))).toEqual([`a b: ${long.trim()}`]);
		expect(sharedSentences(two('zh', '这座大桥连接中国黑龙江省黑河市与俄罗斯阿穆尔州首府。很长。'))).toHaveLength(1);
		expect(sharedSentences(two('en', 'It is long.'))).toEqual([]);
	});
});

/** What a text says in numbers, every way that it can be read; small numbers are words in one language and digits in another. */
function quantities(blocks: readonly string[], locale: Locale) {
	const text = blocks.join('\n');
	const { numbers, dates } = quantitiesIn(text, locale);
	const known = new Set<number | undefined>([
		...numbers.flatMap(({ value, scaled }) => [value, scaled]),
		...dates.map(({ date }) => Number(date.slice(0, 4))),
		...(locale === 'en' ? spelledNumbers(text) : []),
	]);
	return { text, numbers, dates, known };
}

/** Takes two texts that say the same; returns the numbers and days of the first that the second lacks. */
function lacking(
	[blocks, locale]: readonly [readonly string[], Locale],
	[otherBlocks, otherLocale]: readonly [readonly string[], Locale],
): string[] {
	const mine = quantities(blocks, locale);
	const other = quantities(otherBlocks, otherLocale);
	const days = new Set(other.dates.map(({ date }) => date.slice(4)));
	return [
		...mine.numbers
			.filter(({ value, scaled, decade }) => {
				if (decade || (Number.isInteger(value) && value <= 20)) return false;
				if (other.known.has(value) || (scaled !== undefined && other.known.has(scaled))) return false;
				// In one language it may be part of a name: highway 301, шоссе № 301.
				return !new RegExp(`(?<!\\d)${value}(?!\\d)`).test(other.text);
			})
			.map(({ text }) => text),
		...mine.dates
			.filter(({ date }) => date.length > 7 && !days.has(date.slice(4)))
			// The second day of a range stands alone in Chinese: 12—13日.
			.filter(({ date }) => !new RegExp(`(?<!\\d)${Number(date.slice(-2))}(?!\\d)`).test(other.text))
			.map(({ text }) => text),
	];
}

describe('the languages of an entry agree in their numbers and days', () => {
	const byKey = new Map<string, Partial<Record<Locale, Text>>>();
	for (const text of texts) byKey.set(text.key, { ...byKey.get(text.key), [text.locale]: text });

	test.each(localeCodes.filter((locale) => locale !== 'en'))('%s and English', (locale) => {
		const differing = [...byKey].flatMap(([key, { en, [locale]: other }]) => {
			if (!en || !other) return [];
			const [a, b] = [[en.blocks, 'en'] as const, [other.blocks, locale] as const];
			return [
				...lacking(a, b).map((text) => `${key}: ${text} in en alone`),
				...lacking(b, a).map((text) => `${key}: ${text} in ${locale} alone`),
			];
		});
		expect(differing).toEqual([]);
	});

	test('the test itself finds a number and a day that differ', () => {
		const en = [['It is 1,284 m long and opened on 10 June 2022.'], 'en'] as const;
		expect(lacking(en, [['全长1284米，2022年6月10日开通。'], 'zh'])).toEqual([]);
		expect(lacking(en, [['全长1248米，2022年6月11日开通。'], 'zh'])).toEqual(['1,284', '10 June 2022']);
	});
});
