import { createHash } from 'node:crypto';
import type { Locale } from '../locales.ts';
import type { Document } from './content.ts';

/**
 * Takes the text of an original; returns the eight hexadecimal digits that a translation of it records.
 * Line ends and trailing space do not count, so that an editor's habits make no translation stale.
 */
export function originalHash({ title, description, body }: Pick<Document, 'title' | 'description' | 'body'>): string {
	const text = [
		title,
		description,
		...body
			.trim()
			.split(/\r?\n/)
			.map((line) => line.trimEnd()),
	].join('\n');
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** How a text of an entry stands to the others. */
export type TranslationState = 'original' | 'current' | 'stale' | 'missing';

/** Takes an entry's texts and a locale; returns whether its text there is an original, a translation in step or behind, or missing. */
export function translationState(documents: Partial<Record<Locale, Document>>, locale: Locale): TranslationState {
	const document = documents[locale];
	if (!document) return 'missing';
	if (!document.translationOf) return 'original';
	const original = documents[document.translationOf.locale];
	return original && originalHash(original) === document.translationOf.hash ? 'current' : 'stale';
}
