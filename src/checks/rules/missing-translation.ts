import { CONTENT_DIR } from '../../catalogue/disk.ts';
import { localeCodes } from '../../locales.ts';
import { entryCollections } from '../../schemas/references.ts';
import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { sample } from '../sample.ts';
import { reporter, textsPresent } from '../walk.ts';

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
	check({ content, files }) {
		const problems: Problem[] = [];
		const present = textsPresent(files);
		for (const collection of [...entryCollections, 'pages'] as const) {
			for (const id of content[collection].keys()) {
				const has = (locale: string) => present.has(`${collection}/${id}/${locale}`);
				const first = localeCodes.find(has);
				if (!first) continue;
				for (const locale of localeCodes) {
					if (has(locale)) continue;
					const path = `${CONTENT_DIR}/${collection}/${id}/${first}.mdx`;
					reporter(
						this,
						{ path },
						problems,
					)(
						{ line: 1, column: 1 },
						`there is no ${locale}.mdx; one language is enough, and to start another: npm run new -- translation ${collection}/${id} ${locale}`,
					);
				}
			}
		}
		return problems;
	},
};
