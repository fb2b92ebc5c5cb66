import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_DIR } from '../src/catalogue/disk.ts';
import { linkSchemes } from '../src/catalogue/prose.ts';
import { nearest } from '../src/checks/nearest.ts';
import { isLocale, localeCodes, type Locale } from '../src/locales.ts';
import { frontmatter } from '../src/schemas/frontmatter.ts';
import { jsonSchemaOf } from '../src/schemas/json-schema.ts';
import { ID_PATTERN } from '../src/schemas/references.ts';
import {
	answerFault,
	fillableFields,
	schemaOf,
	valuesOf,
	type FillableField,
	type NewCollection,
} from './fillable-fields.ts';
import { Misuse } from './misuse.ts';
import { documentTemplate, factsTemplate, sourceTemplate } from './templates.ts';

/** A file that is to be written. */
export interface NewFile {
	/** From the project's root, with forward slashes. */
	path: string;
	text: string;
}

/** What is known of a new entry or source before it is written. */
export interface NewEntry {
	collection: NewCollection;
	id: string;
	/** The languages of its texts; the first is the original's. */
	languages: readonly Locale[];
	/** Whether texts are written. */
	withText: boolean;
	/** Answers by the names of {@link fillableFields}. */
	answers: ReadonlyMap<string, string>;
}

/** The words for the collections on the command line: `project` for `projects`. */
export const kinds: ReadonlyMap<string, NewCollection> = new Map(
	Object.entries(linkSchemes).flatMap(([kind, collection]) => (collection === 'pages' ? [] : [[kind, collection]])),
);

/** Takes a kind as it was typed; returns its collection. Throws {@link Misuse} with the nearest kind. */
export function collectionOf(kind: string): NewCollection {
	const collection = kinds.get(kind);
	if (collection) return collection;
	const words = [...kinds.keys(), 'translation'];
	const guess = nearest(kind, words);
	throw new Misuse(
		`There is no kind “${kind}”; ${guess ? `did you mean “${guess}”?` : `the kinds are ${words.join(', ')}.`}`,
	);
}

/** Takes the project's root, a collection and an id as typed; returns what is wrong with it, or undefined. */
export function idFault(root: string, collection: NewCollection, id: string): string | undefined {
	if (!ID_PATTERN.test(id)) {
		const guess = id
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		const hint = guess ? `, such as “${guess}”` : '';
		return `“${id}” is no id: use lower-case ASCII letters, digits and single hyphens${hint}.`;
	}
	const path = homeOf(collection, id);
	// Also true for a symbolic link that leads nowhere.
	const taken = lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
	return taken ? `${path} is there already; nothing is ever overwritten. Choose another id.` : undefined;
}

/** Takes locales as typed, with commas between; returns them. Throws {@link Misuse} on one that the site does not have. */
export function localesOf(text: string): Locale[] {
	const codes = text
		.split(',')
		.map((code) => code.trim())
		.filter(Boolean);
	const stranger = codes.find((code) => !isLocale(code));
	if (stranger !== undefined || codes.length === 0)
		throw new Misuse(`There is no locale “${stranger ?? ''}”; the locales are ${localeCodes.join(', ')}.`);
	return [...new Set(codes.filter(isLocale))];
}

/**
 * Takes the project's root and what is known of a new entry or source; returns the files that it begins with. Throws
 * {@link Misuse} on an id that cannot be used and on an answer that the schema refuses.
 */
export function newFiles(root: string, { collection, id, languages, withText, answers }: NewEntry): NewFile[] {
	const fault = idFault(root, collection, id);
	if (fault !== undefined) throw new Misuse(fault);
	const fields = fillableFields(collection, languages[0]!);
	const filled = [...answers].map(([flag, answer]): [FillableField, string] => {
		const field = fields.get(flag);
		if (!field)
			throw new Misuse(`--${flag} is no flag here; those of ${collection} are --${[...fields.keys()].join(', --')}.`);
		const wrong = answerFault(root, collection, field, answer);
		if (wrong !== undefined) throw new Misuse(`--${flag}: ${wrong}`);
		return [field, answer];
	});
	const schema = jsonSchemaOf(schemaOf(collection));
	const options = { values: valuesOf(filled, 'facts'), languages };
	const home = homeOf(collection, id);
	if (collection === 'sources') return [{ path: home, text: sourceTemplate(id, schema, options) }];
	const head = jsonSchemaOf(frontmatter);
	const known = valuesOf(filled, 'text');
	// The first text of a place that has one is named as the place is.
	if (collection === 'places' && answers.has('title')) known['title'] = answers.get('title');
	const texts = (withText || answers.has('description') ? languages : []).map((language, index) => ({
		path: `${home}/${language}.mdx`,
		text: index === 0 ? documentTemplate(head, known) : documentTemplate(head, {}, languages[0]),
	}));
	return [{ path: `${home}/facts.yaml`, text: factsTemplate(collection, id, schema, options) }, ...texts];
}

/** Takes a collection and an id; returns the folder of the entry, or the file of the source. */
export function homeOf(collection: NewCollection, id: string): string {
	return `${CONTENT_DIR}/${collection}/${id}${collection === 'sources' ? '.yaml' : ''}`;
}
