import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed, sample } from '../sample.ts';
import { factsFiles, reporter } from '../walk.ts';

/** A further name that another entry of the collection has too is asked about: it can be true. */
export const sharedName: Rule = {
	id: 'shared-name',
	severity: 'warning',
	reason: 'A name that two entries share leads a search to both; one may be a copy by mistake.',
	examples: {
		bad: [
			{
				...changed('projects/bridge/facts.yaml', 'figures:', 'aliases: [Amur bridge]\nfigures:'),
				'projects/road/facts.yaml': sample['projects/bridge/facts.yaml']!.replace(
					'figures:',
					'aliases: [Amur bridge]\nfigures:',
				),
				'projects/road/en.mdx': sample['projects/bridge/en.mdx']!.replace('Highway bridge', 'Road'),
			},
		],
		good: [changed('projects/bridge/facts.yaml', 'figures:', 'aliases: [Amur bridge]\nfigures:')],
	},
	check(disk) {
		const problems: Problem[] = [];
		const first = new Map<string, string>();
		for (const { file, role, data, at } of factsFiles(disk)) {
			if (role.collection === 'places') continue;
			data.aliases?.forEach((name, index) => {
				const key = `${role.collection} ${name.toLowerCase().normalize('NFKC')}`;
				const other = first.get(key);
				if (other !== undefined && other !== role.id)
					reporter(
						this,
						file,
						problems,
					)(at(['aliases', index]), `"${name}" is also a name of ${role.collection}/${other}`);
				else first.set(key, role.id);
			});
		}
		return problems;
	},
};
