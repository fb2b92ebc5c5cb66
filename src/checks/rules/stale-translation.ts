import type { Problem } from '../../catalogue/problem.ts';
import { translationState } from '../../catalogue/translation.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, reporter } from '../walk.ts';

/** A translation whose original has changed since is named, so that somebody brings it up to date. */
export const staleTranslation: Rule = {
	id: 'stale-translation',
	severity: 'warning',
	reason: 'A translation that has fallen behind says what its original no longer says.',
	examples: {
		bad: [changed('projects/bridge/en.mdx', 'It is 1,284 m long', 'Its length is 1,284 m')],
		good: [{}],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role, data, at } of documentFiles(disk)) {
			const documents = disk.content[role.collection].get(role.id)?.documents ?? {};
			const of = data.translationOf;
			if (
				!of ||
				of.locale === role.locale ||
				!documents[of.locale] ||
				translationState(documents, role.locale) !== 'stale'
			)
				continue;
			reporter(
				this,
				file,
				problems,
			)(
				at(['translationOf', 'hash']),
				`${of.locale}.mdx has changed since; bring the translation up to date, then run: npm run translations -- --stamp ${file.path}`,
			);
		}
		return problems;
	},
};
