import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { sample } from '../sample.ts';
import { documentFiles, reporter } from '../walk.ts';

/** No two entries of a collection have one title in one language. */
export const duplicateTitle: Rule = {
	id: 'duplicate-title',
	severity: 'error',
	reason: 'In a list, two entries of one title cannot be told apart.',
	examples: {
		bad: [
			{
				'projects/road/facts.yaml': sample['projects/bridge/facts.yaml']!,
				'projects/road/en.mdx': sample['projects/bridge/en.mdx']!,
			},
		],
		good: [
			{
				'projects/road/facts.yaml': sample['projects/bridge/facts.yaml']!,
				'projects/road/en.mdx': sample['projects/bridge/en.mdx']!.replace('Highway bridge', 'Another bridge'),
			},
		],
	},
	check(disk) {
		const problems: Problem[] = [];
		const first = new Map<string, string>();
		for (const { file, role, data, at } of documentFiles(disk)) {
			const key = `${role.collection} ${role.locale} ${data.title.toLowerCase().normalize('NFKC')}`;
			const other = first.get(key);
			if (other)
				reporter(this, file, problems)(at(['title']), `"${data.title}" is the title of ${other} too; tell them apart`);
			else first.set(key, `${role.collection}/${role.id}`);
		}
		return problems;
	},
};
