import { CONTENT_DIR } from '../../catalogue/disk.ts';
import type { Problem } from '../../catalogue/problem.ts';
import { entryCollections } from '../../schemas/references.ts';
import type { Rule } from '../rule.ts';

/** An entry has facts, and, unless it is a place, a text in at least one language. */
export const incompleteEntry: Rule = {
	id: 'incomplete-entry',
	severity: 'error',
	reason: 'An entry needs a title and facts to have a page.',
	examples: {
		bad: [
			{ 'projects/tunnel/en.mdx': '---\ntitle: Tunnel\ndescription: A tunnel.\n---\n' },
			{ 'sectors/energy/facts.yaml': '{}\n' },
		],
		good: [{ 'places/amur/facts.yaml': 'kind: river\ncountry: both\nnames: {en: Amur}\n' }],
	},
	check({ content, files }) {
		const withFacts = new Set(
			files.flatMap(({ role }) => (role.kind === 'facts' ? [`${role.collection}/${role.id}`] : [])),
		);
		const withText = new Set(
			files.flatMap(({ role }) => (role.kind === 'document' ? [`${role.collection}/${role.id}`] : [])),
		);
		const problems: Problem[] = [];
		for (const collection of entryCollections) {
			for (const id of content[collection].keys()) {
				const key = `${collection}/${id}`;
				const report = (file: string, message: string) =>
					problems.push({
						file: `${CONTENT_DIR}/${key}/${file}`,
						line: 1,
						column: 1,
						severity: 'error',
						rule: 'incomplete-entry',
						message,
					});
				if (!withFacts.has(key)) report('facts.yaml', 'the entry has no facts.yaml; add one (it may hold just {})');
				if (collection !== 'places' && !withText.has(key)) {
					report(
						'facts.yaml',
						'the entry has no text in any language; add en.mdx, zh.mdx or ru.mdx with a title and a description',
					);
				}
			}
		}
		return problems;
	},
};
