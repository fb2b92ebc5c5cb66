import type { ContentOnDisk } from '../catalogue/disk.ts';
import type { EntryCollection } from '../schemas/references.ts';
import { isLocale } from '../locales.ts';
import { quantitiesIn, spelledNumbers, type DateInText, type NumberInText } from './numbers.ts';

/** The numbers and dates that an entry's facts and evidence hold. */
export interface Support {
	/** Takes a number of the prose; tells whether the entry holds it. */
	holdsNumber(number: NumberInText): boolean;
	/** Takes a date of the prose; tells whether the entry holds it, or a more precise one. */
	holdsDate(date: DateInText): boolean;
}

/**
 * Takes all content and an entry; returns what its prose may say in numbers: the values and dates of its facts, what its
 * evidence says, the numbers in its notes and names, its `derived` list, and when its sources were published.
 */
export function supportOf({ content }: ContentOnDisk, collection: EntryCollection, id: string): Support {
	const entry = content[collection].get(id);
	const numbers = new Set<number>();
	const dates = new Set<string>();
	const unread: [text: string, language: string][] = [];
	const addDate = (date: string | undefined) => {
		if (date !== undefined) dates.add(date);
	};
	const addText = (text: string, language: string) => {
		const locale = isLocale(language) ? language : 'en';
		const found = quantitiesIn(text, locale);
		for (const { value, scaled } of found.numbers) {
			numbers.add(value);
			if (scaled !== undefined) numbers.add(scaled);
		}
		for (const { date } of found.dates) dates.add(date);
		if (locale === 'en') for (const value of spelledNumbers(text)) numbers.add(value);
	};
	const addMap = (map: Partial<Record<string, string>> | undefined) => {
		// The languages of one map mostly say the same: the others are read when a number is not found without them.
		const [first, ...others] = Object.entries(map ?? {});
		if (first?.[1] !== undefined) addText(first[1], first[0]);
		for (const [language, text] of others) if (text !== undefined) unread.push([text, language]);
	};
	if (entry) {
		const { facts, evidence, documents } = entry;
		for (const { value, asOf, of } of facts.figures ?? []) {
			numbers.add(value);
			addDate(asOf);
			addMap(of);
		}
		for (const { date, note } of facts.timeline ?? []) {
			addDate(date);
			addMap(note);
		}
		addDate(facts.status?.asOf);
		for (const map of [...(facts.conflicts ?? []), ...(facts.gaps ?? [])]) addMap(map);
		for (const name of facts.aliases ?? [])
			addText(name, /\p{Script=Han}/u.test(name) ? 'zh' : /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en');
		for (const { value } of facts.derived ?? []) numbers.add(value);
		if ('programme' in facts) addMap(facts.programme?.note);
		for (const { text, lang = 'en', date } of evidence) {
			addText(text, lang);
			addDate(date);
		}
		const cited = [
			...evidence.flatMap(({ source, also = [] }) => [source, ...also]),
			...Object.values(documents).flatMap(({ citations }) => citations.map(({ source }) => source)),
		];
		for (const source of cited) addDate(content.sources.get(source)?.published);
	}
	const addYears = () => {
		for (const date of dates) numbers.add(Number(date.slice(0, 4)));
	};
	addYears();
	/** Takes a test; applies it, and once more with what has not been read yet. */
	const either = (test: () => boolean): boolean => {
		const found = test();
		if (found || unread.length === 0) return found;
		for (const [text, language] of unread.splice(0)) addText(text, language);
		addYears();
		return test();
	};
	return {
		holdsNumber: ({ value, scaled, decade }) =>
			either(
				() =>
					numbers.has(value) ||
					(scaled !== undefined && numbers.has(scaled)) ||
					(decade === true && [...numbers].some((number) => Math.floor(number / 10) === Math.floor(value / 10))),
			),
		holdsDate: ({ date }) => {
			const [year, ...rest] = date.split('-');
			const tail = rest.join('-');
			const fits = (known: string) =>
				year === '????'
					? known.slice(5).startsWith(tail) || tail.startsWith(known.slice(5) || 'x')
					: known.startsWith(date);
			return either(() => [...dates].some(fits));
		},
	};
}
