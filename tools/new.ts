import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_DIR } from '../src/catalogue/disk.ts';
import { localeCodes, type Locale } from '../src/locales.ts';
import {
	answerFault,
	fillableFields,
	idsOf,
	targetOfField,
	type FillableField,
	type NewCollection,
} from './fillable-fields.ts';
import { Misuse } from './misuse.ts';
import { collectionOf, homeOf, idFault, kinds, localesOf, newFiles, type NewFile } from './new-entry.ts';
import { newTranslation, translatableOf } from './new-translation.ts';
import { startInterview, type Interview } from './questions.ts';

const ROOT = process.cwd();

/** What an interview asks of a source beside what is mandatory. */
const ASKED_OF_SOURCES = ['url', 'language', 'publisher', 'published'];

const localeHint = `One of: ${localeCodes.join(', ')}.`;

const usage = `Begins an entry, a source or a translation. Nothing is ever overwritten.

  npm run new                                     asks, on a terminal, for everything
  npm run new -- KIND ID [FLAG…]                  KIND: ${[...kinds.keys()].join(', ')}
  npm run new -- translation ENTRY LOCALE         ENTRY: projects/some-project; from its original, or from --from LOCALE

  --locale en,zh,ru   the languages of the texts, the original’s first; en where it is left out
  --text              for a place: also a text in each language
  --FIELD VALUE       fills a field:
${[...kinds].map(([kind, collection]) => `    ${`${kind}:`.padEnd(16)} ${flagsOf(collection).join(' ')}`).join('\n')}

  npm run new -- project heihe-bridge --title "Heihe bridge" --listed related --theme transport
  npm run new -- source xinhua-2022-06-10 --url https://example.org/page --title "…" --kind news

Exit code: 0 written, 2 wrong use of the command; then nothing is written.`;

await main();

async function main(): Promise<void> {
	let interview: Interview | undefined;
	try {
		const { values, positionals } = parseCommand();
		if (values['help']) {
			console.log(usage);
			return;
		}
		if (!existsSync(CONTENT_DIR)) throw new Misuse(`There is no ${CONTENT_DIR} here; run it in the project’s folder.`);
		// Without a person to answer, what is missing is a mistake or stays blank.
		const asking = process.stdin.isTTY && process.stdout.isTTY;
		if (asking) interview = startInterview(process.stdin, process.stdout);
		const kind = positionals[0] ?? (await askForKind(interview));
		const command = { words: positionals.slice(1), values, interview };
		await (kind === 'translation' ? beginTranslation(command) : begin(kind, command));
	} catch (error) {
		if (!(error instanceof Misuse) && !isParseError(error)) throw error;
		console.error(error.message);
		if (isParseError(error)) console.error('The flags: npm run new -- --help');
		process.exitCode = 2;
	} finally {
		interview?.close();
	}
}

interface Command {
	/** What stands after the kind. */
	words: string[];
	values: Record<string, string | boolean | undefined>;
	interview: Interview | undefined;
}

async function begin(kind: string, { words, values, interview }: Command): Promise<void> {
	const collection = collectionOf(kind);
	if (words.length > 1) throw new Misuse(`What is “${words[1]}”? An id is one word; a title goes after --title.`);
	const id = words[0] ?? (await askForId(collection, interview));
	const fault = idFault(ROOT, collection, id);
	if (fault !== undefined) throw new Misuse(fault);
	const { locale, text = false, ...flags } = values;
	if (values['from'] !== undefined) throw new Misuse('--from belongs to a translation.');
	if (collection === 'sources' && (locale !== undefined || text))
		throw new Misuse('A source has no texts; its language goes after --language.');
	const answers = new Map(Object.entries(flags) as [string, string][]);
	let languages = localesOf(typeof locale === 'string' ? locale : 'en');
	const open = () => [...fillableFields(collection, languages[0]!)].filter(([flag]) => !answers.has(flag));
	if (interview && open().some(([, { mandatory }]) => mandatory)) {
		if (locale === undefined && collection !== 'sources') languages = await askForLocales(interview);
		for (const [flag, field] of open()) {
			if (!field.mandatory && !(collection === 'sources' && ASKED_OF_SOURCES.includes(flag))) continue;
			const answer = await askForField(interview, collection, flag, field);
			if (answer !== '') answers.set(flag, answer);
		}
	}
	const withText = collection !== 'places' || text === true;
	write(newFiles(ROOT, { collection, id, languages, withText, answers }));
	console.log('\nNext: fill in what stands blank. This names every blank that is left:');
	console.log(`  npm run check -- ${homeOf(collection, id)}`);
	if (collection === 'sources')
		console.log(
			`Then cite it, in a text as [@${id}] or in facts as source: ${id}; until then the check names it as uncited.`,
		);
}

async function beginTranslation({ words, values, interview }: Command): Promise<void> {
	const { from, locale: flag, ...strange } = values;
	const [stranger] = Object.keys(strange);
	if (stranger !== undefined) throw new Misuse(`--${stranger} is no flag of a translation.`);
	if (words.length > 2) throw new Misuse(`What is “${words[2]}”? A translation is one entry and one locale.`);
	const entry = words[0] ?? (await interview?.ask({ text: 'Which entry?', hint: 'Such as projects/some-project.' }));
	if (entry === undefined) throw new Misuse('Which entry? npm run new -- translation projects/some-project ru');
	const translatable = translatableOf(entry);
	const code = words[1] ?? flag ?? (await interview?.ask({ text: 'Into which language?', hint: localeHint }));
	if (typeof code !== 'string') throw new Misuse(`Into which language? ${localeHint}`);
	const file = newTranslation(
		ROOT,
		translatable,
		oneLocale(code),
		typeof from === 'string' ? oneLocale(from) : undefined,
	);
	write([file]);
	console.log('\nNext: translate its title, description and text, which are the original’s. Then:');
	console.log(`  npm run check -- ${file.path}`);
}

function oneLocale(text: string): Locale {
	const [locale, second] = localesOf(text);
	if (second) throw new Misuse(`One language at a time, not “${text}”.`);
	return locale!;
}

async function askForKind(interview: Interview | undefined): Promise<string> {
	const words = [...kinds.keys(), 'translation'];
	if (!interview) throw new Misuse(usage);
	const fault = (kind: string) => (words.includes(kind) ? undefined : messageOf(() => collectionOf(kind)));
	return interview.ask({ text: 'What is new?', hint: `One of: ${words.join(', ')}.`, fault });
}

async function askForId(collection: NewCollection, interview: Interview | undefined): Promise<string> {
	if (!interview)
		throw new Misuse(`The id is missing: npm run new -- KIND ID. It names ${homeOf(collection, '<id>')}.`);
	return interview.ask({
		text: 'Its id? It stands in addresses and never changes.',
		hint: 'Lower-case ASCII letters, digits and single hyphens, such as heihe-bridge.',
		fault: (id) => idFault(ROOT, collection, id),
	});
}

async function askForLocales(interview: Interview): Promise<Locale[]> {
	const answer = await interview.ask({
		text: 'In which languages will you write, the original’s first? Enter takes en.',
		hint: `One or more of: ${localeCodes.join(', ')}; with commas between.`,
		fault: (text) => messageOf(() => localesOf(text || 'en')),
	});
	return localesOf(answer || 'en');
}

async function askForField(
	interview: Interview,
	collection: NewCollection,
	flag: string,
	field: FillableField,
): Promise<string> {
	const target = targetOfField(collection, field);
	const options = target ? idsOf(ROOT, target) : [];
	const choice = options.length > 0 && options.length <= 30 ? `One of: ${options.join(', ')}.` : field.expects;
	return interview.ask({
		text: `${flag}: ${field.description}`,
		hint: `${choice} Enter leaves it open.`.trim(),
		fault: (answer) => (answer === '' ? undefined : answerFault(ROOT, collection, field, answer)),
	});
}

/** The message of the misuse that an action throws, or undefined. */
function messageOf(action: () => unknown): string | undefined {
	try {
		action();
		return undefined;
	} catch (error) {
		if (error instanceof Misuse) return error.message;
		throw error;
	}
}

function write(files: readonly NewFile[]): void {
	console.log('Written:');
	for (const { path, text } of files) {
		mkdirSync(dirname(path), { recursive: true });
		// Fails where a file has appeared since it was looked for.
		writeFileSync(path, text, { flag: 'wx' });
		console.log(`  ${path}`);
	}
}

function flagsOf(collection: NewCollection): string[] {
	return [...fillableFields(collection, 'en').keys()].map((flag) => `--${flag}`);
}

/** Throws the error of `parseArgs` on an unknown flag. */
function parseCommand(): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
	const flags = [...kinds.values()].flatMap((collection) => [...fillableFields(collection, 'en').keys()]);
	return parseArgs({
		allowPositionals: true,
		options: {
			...Object.fromEntries(['locale', 'from', ...flags].map((flag) => [flag, { type: 'string' } as const])),
			text: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' },
		},
	});
}

function isParseError(error: unknown): error is Error {
	return error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
