import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed, sample } from '../sample.ts';
import { reporter, sourceFiles } from '../walk.ts';

/** A source's address is https where its host is known to offer it: another source was read there so. */
export const insecureSource: Rule = {
	id: 'insecure-source',
	severity: 'warning',
	reason:
		'A page read without encryption can be changed on its way; the address that was read may still be the only one.',
	examples: {
		bad: [
			{
				'sources/other.yaml': sample['sources/news-2022.yaml']!.replace(
					'https://example.org/bridge',
					'http://example.org/other',
				),
				...changed('projects/bridge/evidence.yaml', 'source: news-2022', 'source: news-2022\n  also: [other]'),
			},
		],
		good: [changed('sources/news-2022.yaml', 'https://example.org', 'http://old.example.org')],
	},
	check(disk) {
		const problems: Problem[] = [];
		const secure = new Set<string>();
		for (const { data } of sourceFiles(disk)) if (data.url?.startsWith('https:')) secure.add(new URL(data.url).host);
		for (const { file, data, at } of sourceFiles(disk)) {
			if (!data.url?.startsWith('http:')) continue;
			const { host } = new URL(data.url);
			if (secure.has(host))
				reporter(this, file, problems)(at(['url']), `another source of ${host} is read by https; try https here too`);
		}
		return problems;
	},
};
