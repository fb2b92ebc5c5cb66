import type { ContentOnDisk } from '../../catalogue/disk.ts';
import type { Problem } from '../../catalogue/problem.ts';
import type { Position } from '../../catalogue/yaml.ts';
import { ID_PATTERN, type Collection } from '../../schemas/references.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { proseReferencesOf, referencesOf } from '../walk.ts';

const nouns: Record<Collection, string> = {
	projects: 'project',
	sectors: 'sector',
	themes: 'theme',
	topics: 'topic',
	recommendations: 'recommendation',
	places: 'place',
	sources: 'source',
	pages: 'page',
};

/** Every id in facts, evidence and prose must be that of an entry. */
export const unknownId: Rule = {
	id: 'unknown-id',
	severity: 'error',
	reason: 'A link or a citation that leads nowhere is worse than none.',
	examples: {
		bad: [
			changed('projects/bridge/facts.yaml', 'theme: transport', 'theme: trnasport'),
			changed('projects/bridge/evidence.yaml', 'source: news-2022', 'source: news-2023'),
			changed('projects/bridge/en.mdx', '[@news-2022] It', '[@nobody] It'),
			changed('projects/bridge/en.mdx', 'The bridge opened', 'The [bridge](place:nowhere) opened'),
		],
		good: [changed('projects/bridge/en.mdx', 'The bridge opened', 'The bridge at [Heihe](place:heihe) opened')],
	},
	check(disk) {
		const problems: Problem[] = [];
		const test = (file: string, collection: Collection, id: string, at: () => Position) => {
			if (disk.content[collection].has(id)) return;
			const noun = nouns[collection];
			const guess = nearest(id, disk.content[collection].keys());
			const hint = guess ? `did you mean "${guess}"?` : `add it to src/content/${collection}/ first`;
			problems.push({ file, ...at(), severity: 'error', rule: 'unknown-id', message: `no ${noun} "${id}"; ${hint}` });
		};
		for (const { file, collection, id, at } of usedIds(disk)) test(file, collection, id, at);
		return problems;
	},
};

interface UsedId {
	file: string;
	collection: Collection;
	id: string;
	at(): Position;
}

function* usedIds({ files }: ContentOnDisk): Generator<UsedId> {
	for (const file of files) {
		for (const { path, collection, id } of referencesOf(file)) {
			// What cannot be an id is named by the schema.
			if (ID_PATTERN.test(id)) yield { file: file.path, collection, id, at: () => file.yaml!.locate(path) };
		}
		const { citations, links } = proseReferencesOf(file);
		for (const { source, line, column } of citations)
			yield { file: file.path, collection: 'sources', id: source, at: () => ({ line, column }) };
		for (const { collection, id, line, column } of links)
			yield { file: file.path, collection, id, at: () => ({ line, column }) };
	}
}
