import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed, sample } from '../sample.ts';
import { proseReferencesOf, referencesOf, reporter } from '../walk.ts';

/** Every source is cited by something. */
export const uncitedSource: Rule = {
	id: 'uncited-source',
	severity: 'error',
	reason: 'A source that nothing cites supports nothing; it was left behind or its citation is missing.',
	examples: {
		bad: [{ 'sources/left-behind.yaml': sample['sources/news-2022.yaml']! }],
		good: [changed('projects/bridge/en.mdx', 'It is', 'It is ([a gazetteer](source:gazetteer))')],
	},
	check({ files }) {
		const cited = new Set<string>();
		for (const file of files) {
			for (const { collection, id } of referencesOf(file)) if (collection === 'sources') cited.add(id);
			const { citations, links } = proseReferencesOf(file);
			for (const { source } of citations) cited.add(source);
			for (const { collection, id } of links) if (collection === 'sources') cited.add(id);
		}
		const problems: Problem[] = [];
		for (const file of files) {
			if (file.role.kind !== 'source' || cited.has(file.role.id)) continue;
			reporter(
				this,
				file,
				problems,
			)({ line: 1, column: 1 }, `nothing cites "${file.role.id}"; cite it or delete the file`);
		}
		return problems;
	},
};
