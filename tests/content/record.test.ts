import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalogue/content.ts';
import { readContent } from '../../src/catalogue/disk.ts';
import { entryCollections, type EntryCollection } from '../../src/schemas/references.ts';

/** How much each record of the research holds; the content may hold more, never less. */
interface Counts {
	claims: number;
	conflicts: number;
	gaps: number;
}
const research = JSON.parse(readFileSync('tests/fixtures/research-counts.json', 'utf8')) as {
	sources: number;
	places: number;
	projects: Record<string, Counts & { listed: string }>;
	topics: Record<string, Counts & { entry: string }>;
};
const { content } = readContent('.');

/** The records whose claims an entry takes in: its own, and the topics that are told in it. */
const recordsByEntry = new Map<string, Counts[]>();
for (const [key, record] of [
	...Object.entries(research.projects).map(([id, record]) => [`projects/${id}`, record] as const),
	...Object.values(research.topics).map((record) => [record.entry, record] as const),
])
	recordsByEntry.set(key, [...(recordsByEntry.get(key) ?? []), record]);

function entryAt(key: string): Entry | undefined {
	const [collection, id] = key.split('/') as [EntryCollection, string];
	return content[collection].get(id);
}

describe('the research stands in the content', () => {
	test('every project, at its listing level', () => {
		const levels = Object.fromEntries([...content.projects].map(([id, { facts }]) => [id, facts.programme.listed]));
		for (const [id, { listed }] of Object.entries(research.projects)) expect(levels[id], id).toBe(listed);
	});

	test('every topic, where its record says', () => {
		const topics = Object.values(research.topics);
		expect(topics.filter(({ entry }) => entry.startsWith('topics/')).length).toBe(78);
		expect(topics.filter(({ entry }) => !entryAt(entry)).map(({ entry }) => entry)).toEqual([]);
	});

	test('every claim, conflict and gap', () => {
		const sum = (records: Counts[], key: keyof Counts) => records.reduce((total, record) => total + record[key], 0);
		for (const [key, records] of recordsByEntry) {
			const { evidence = [], facts } = entryAt(key) ?? {};
			expect(evidence.length, `${key}: claims`).toBeGreaterThanOrEqual(sum(records, 'claims'));
			expect(facts?.conflicts?.length ?? 0, `${key}: conflicts`).toBeGreaterThanOrEqual(sum(records, 'conflicts'));
			expect(facts?.gaps?.length ?? 0, `${key}: gaps`).toBeGreaterThanOrEqual(sum(records, 'gaps'));
		}
	});

	test('every source and place', () => {
		expect(content.sources.size).toBeGreaterThanOrEqual(research.sources);
		expect(content.places.size).toBeGreaterThanOrEqual(research.places);
	});
});

describe('every fact has its source', () => {
	test.each(entryCollections)('in %s', (collection) => {
		const bare = [...(content[collection] as Map<string, Entry>).values()].flatMap(({ id, facts }) => {
			const { timeline = [], figures = [], actors = [], status } = facts;
			const rows = [...timeline, ...figures, ...actors].filter(({ source }) => !content.sources.has(source));
			const listing = 'programme' in facts ? facts.programme : undefined;
			return [
				...(rows.length > 0 ? [`${id}: a row`] : []),
				...(status && status.value !== 'unknown' && !content.sources.has(status.source ?? '') ? [`${id}: status`] : []),
				...(listing && listing.listed !== 'related' && !content.sources.has(listing.source ?? '')
					? [`${id}: listing`]
					: []),
			];
		});
		expect(bare).toEqual([]);
	});

	test('a project without a region says why in a gap', () => {
		const silent = [...content.projects.values()].filter(
			({ facts }) => !facts.regions && !facts.gaps?.some(({ en = '' }) => /site|region|place|Oblast/i.test(en)),
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	test('the projects of the first three themes have a text in every language', () => {
		const themes = new Set(['border-crossings', 'transport', 'bolshoy-ussuriysky-island']);
		const told = [...content.projects.values()].filter(({ facts }) => themes.has(facts.programme.theme));
		expect(told.length).toBeGreaterThanOrEqual(87);
		const bare = told.filter(({ documents }) =>
			['en', 'zh', 'ru'].some((code) => !documents[code as 'en']?.body.trim()),
		);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});
});
