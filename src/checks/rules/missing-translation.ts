import { CONTENT_DIR } from '../../catalogue/disk.ts';
import { localeCodes } from '../../locales.ts';
import { entryCollections } from '../../schemas/references.ts';
import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { sample } from '../sample.ts';
import { reporter } from '../walk.ts';

/** An entry that has a text in one language should have it in every one. Places need none. */
export const missingTranslation: Rule = {
	id: 'missing-translation',
	severity: 'warning',
	reason: 'No language is second-class: what one can read, all should be able to.',
	examples: {
		bad: [
			{
				'projects/tunnel/en.mdx': '---\ntitle: Tunnel\ndescription: A tunnel.\n---\n',
				'projects/tunnel/facts.yaml': sample['projects/bridge/facts.yaml']!,
			},
		],
		good: [{}],
	},
	check({ content }) {
		const problems: Problem[] = [];
		for (const collection of [...entryCollections, 'pages'] as const) {
			for (const { id, documents } of content[collection].values()) {
				const present = localeCodes.filter((locale) => documents[locale]);
				if (present.length === 0) continue;
				for (const locale of localeCodes) {
					if (documents[locale]) continue;
					const path = `${CONTENT_DIR}/${collection}/${id}/${present[0]}.mdx`;
					reporter(
						this,
						{ path },
						problems,
					)(
						{ line: 1, column: 1 },
						`there is no ${locale}.mdx; to start it: npm run new -- translation ${collection}/${id} ${locale}`,
					);
				}
			}
		}
		return problems;
	},
};
