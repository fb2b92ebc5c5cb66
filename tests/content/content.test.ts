import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { formatProblem } from '../../src/catalogue/problem.ts';
import { parseWithPositions } from '../../src/catalogue/yaml.ts';
import { positionedRegions } from './regions.ts';
import { checkContent } from '../../src/checks/check.ts';
import { localeCodes, locales } from '../../src/locales.ts';
import { entryCollections } from '../../src/schemas/references.ts';
import * as vocabulary from '../../src/schemas/vocabulary.ts';

const { content, files, problems } = checkContent(process.cwd());
const catalogue = createCatalogue(content);

describe('all real content', () => {
	test('has no error', () => {
		expect(files.length).toBeGreaterThan(500);
		expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
	});

	test('is read alike by the fast YAML parser and by the one that knows positions', () => {
		for (const { path, text, role, yaml } of files) {
			if (!yaml || role.kind === 'document') continue;
			expect(parseWithPositions(text).value, path).toEqual(yaml.value);
		}
	});

	test('every source is cited by an entry or a page', () => {
		const byPages = new Set(
			[...content.pages.values()].flatMap(({ documents }) =>
				Object.values(documents).flatMap(({ citations }) => citations.map(({ source }) => source)),
			),
		);
		const unused = [...content.sources.keys()].filter(
			(id) => catalogue.linksTo({ collection: 'sources', id }).length === 0 && !byPages.has(id),
		);
		expect(unused).toEqual([]);
	});

	test('every project has a sector, and a region or a gap that says why not', () => {
		const bare = catalogue.entries('projects').filter(({ facts }) => !facts.sectors || (!facts.regions && !facts.gaps));
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('the regions of the Programme have a position', () => {
		expect(positionedRegions(catalogue)).toBe(16);
	});

	test.each(entryCollections.filter((collection) => collection !== 'places'))(
		'every entry of %s stands in every language, and the languages agree in their citations',
		(collection) => {
			for (const { id, documents } of catalogue.entries(collection)) {
				const cited = localeCodes.map((locale) => documents[locale]?.citations.map(({ source }) => source).toSorted());
				expect(cited, `${collection}/${id}`).not.toContain(undefined);
				const sets = cited.map((sources) => [...new Set(sources)]);
				expect(sets[1], `${collection}/${id} zh`).toEqual(sets[0]);
				expect(sets[2], `${collection}/${id} ru`).toEqual(sets[0]);
			}
		},
	);

	test('no Chinese text has a half-width comma between Han characters, no Russian text a straight quote', () => {
		const faults = files.flatMap(({ path, role, text }) => {
			if (role.kind !== 'document') return [];
			const body = text.replace(/^---[\s\S]*?\n---/, '').replace(/```[\s\S]*?```/g, '');
			if (role.locale === 'zh' && /\p{Script=Han}[,;:]\p{Script=Han}/u.test(body)) return [path];
			return role.locale === 'ru' && body.includes('"') ? [path] : [];
		});
		expect(faults).toEqual([]);
	});
});

describe('the interface', () => {
	const texts = Object.fromEntries(
		localeCodes.map((locale) => [
			locale,
			JSON.parse(readFileSync(`src/content/i18n/${locale}.json`, 'utf8')) as Record<string, string>,
		]),
	);
	const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
	const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted();

	test.each(localeCodes)('%s has every text of the others', (locale) => {
		const stems = (code: string) => [...new Set(Object.keys(texts[code]!).map(stem))].toSorted();
		expect(stems(locale)).toEqual(stems('en'));
	});

	test.each(localeCodes)('%s has exactly the plural forms that its language takes', (locale) => {
		const forms = new Intl.PluralRules(locales[locale].lang).resolvedOptions().pluralCategories.toSorted();
		const plurals = Object.groupBy(
			Object.keys(texts[locale]!).filter((key) => stem(key) !== key),
			stem,
		);
		for (const [key, found] of Object.entries(plurals))
			expect(found!.map((name) => name.slice(key.length + 1)).toSorted(), key).toEqual(forms);
		expect(Object.keys(plurals).length).toBeGreaterThan(10);
	});

	test.each(localeCodes)('%s leaves the same gaps as English', (locale) => {
		for (const [key, text] of Object.entries(texts[locale]!)) {
			const english = texts['en']![key] ?? texts['en']![`${stem(key)}_other`]!;
			expect(gaps(text), key).toEqual(gaps(english));
		}
	});

	test.each([
		['status', vocabulary.statusValues],
		['event', vocabulary.eventKinds],
		['figureKind', vocabulary.figureKinds],
		['qualifier', vocabulary.qualifiers],
		['role', vocabulary.actorRoles],
		['placeKind', vocabulary.placeKinds],
		['placeKinds', vocabulary.placeKinds],
		['topicKind', vocabulary.topicKinds],
		['listing', vocabulary.listingLevels],
		['kind', entryCollections],
		['collection', entryCollections],
		['unit', vocabulary.physicalUnits],
	] as const)('has a word for every value of %s', (prefix, values) => {
		const known = new Set(Object.keys(texts['en']!).map(stem));
		expect(values.filter((value) => !known.has(`${prefix}.${value}`))).toEqual([]);
	});
});
