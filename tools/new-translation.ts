import { stringify } from 'yaml';
import { CONTENT_DIR, readContent } from '../src/catalogue/disk.ts';
import { splitFrontmatter } from '../src/catalogue/prose.ts';
import { originalHash } from '../src/catalogue/translation.ts';
import { nearest } from '../src/checks/nearest.ts';
import { localeCodes, type Locale } from '../src/locales.ts';
import { entryCollections, type EntryCollection } from '../src/schemas/references.ts';
import { Misuse } from './misuse.ts';
import type { NewFile } from './new-entry.ts';

/** An entry or page that can be translated. */
export interface Translatable {
	collection: EntryCollection | 'pages';
	id: string;
}

/** Takes `projects/x`, with or without `src/content/` before it; returns what it names. Throws {@link Misuse} otherwise. */
export function translatableOf(text: string): Translatable {
	const [folder = '', id = '', ...rest] = text
		.replace(/^\.\//, '')
		.replace(new RegExp(`^${CONTENT_DIR}/`), '')
		.replace(/\/+$/, '')
		.split('/');
	const collections = [...entryCollections, 'pages'] as const;
	const collection = collections.find((name) => name === folder);
	if (!collection || id === '' || rest.length > 0) {
		const guess = nearest(folder, collections);
		const hint = !collection && guess ? `; did you mean “${guess}/${id}”?` : ', such as projects/some-project.';
		throw new Misuse(`“${text}” names no entry: write <collection>/<id>${hint}`);
	}
	return { collection, id };
}

/**
 * Takes the project's root, an entry, the locale of the translation, and that of the original where there are several;
 * returns the translation's file: the original's title, description and body, and which state of it they are. Throws
 * {@link Misuse} where there is no such entry, no original, or a text of that locale already.
 */
export function newTranslation(root: string, { collection, id }: Translatable, locale: Locale, from?: Locale): NewFile {
	const { content, files } = readContent(root);
	const folder = `${CONTENT_DIR}/${collection}/${id}`;
	const path = `${folder}/${locale}.mdx`;
	const entry = content[collection].get(id);
	if (!entry) {
		const guess = nearest(id, content[collection].keys());
		throw new Misuse(`There is no ${collection}/${id}${guess ? `; did you mean “${collection}/${guess}”?` : '.'}`);
	}
	if (files.some((file) => file.path === path))
		throw new Misuse(`${path} is there already; nothing is ever overwritten.`);
	const { documents } = entry;
	const original = from ?? localeCodes.find((code) => documents[code] && !documents[code].translationOf);
	const document = original && documents[original];
	const text = files.find((file) => file.path === `${folder}/${original}.mdx`)?.text;
	const body = text === undefined ? undefined : splitFrontmatter(text)?.body;
	if (!document || body === undefined)
		throw new Misuse(
			`${folder} has no ${from ? `${from}.mdx` : 'text'} that can be read; see: npm run check -- ${folder}`,
		);
	if (document.translationOf) {
		const first = document.translationOf.locale;
		throw new Misuse(`${original}.mdx is itself a translation; translate its original: --from ${first}`);
	}
	const { title, description } = document;
	// Digits alone must stay text, and `npm run translations -- --stamp` writes the hash with quotes too.
	const head = stringify({ title, description, translationOf: { locale: original } }, { lineWidth: 0 });
	return { path, text: `---\n${head}  hash: "${originalHash(document)}"\n---\n${body}` };
}
