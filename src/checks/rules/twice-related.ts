import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { sample } from '../sample.ts';
import { factsFiles, reporter } from '../walk.ts';

/** A link between two projects is named on one side; the site shows it on both. */
export const twiceRelated: Rule = {
	id: 'twice-related',
	severity: 'error',
	reason: 'A fact lives once: what stands on both sides can come to differ.',
	examples: {
		bad: [
			{
				'projects/bridge/facts.yaml': `${sample['projects/bridge/facts.yaml']}related: [road]\n`,
				'projects/road/facts.yaml': `${sample['projects/bridge/facts.yaml']}related: [bridge]\n`,
				'projects/road/en.mdx': '---\ntitle: Road\ndescription: A road.\n---\n',
			},
		],
		good: [
			{
				'projects/road/facts.yaml': `${sample['projects/bridge/facts.yaml']}related: [bridge]\n`,
				'projects/road/en.mdx': '---\ntitle: Road\ndescription: A road.\n---\n',
			},
		],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role, data, at } of factsFiles(disk)) {
			if (role.collection !== 'projects') continue;
			data.related?.forEach((id, index) => {
				if (id > role.id && disk.content.projects.get(id)?.facts.related?.includes(role.id)) {
					reporter(
						this,
						file,
						problems,
					)(at(['related', index]), `"${id}" names this project too; keep the link on one side`);
				}
			});
		}
		return problems;
	},
};
