import type { Problem } from '../../catalogue/problem.ts';
import { translationState } from '../../catalogue/translation.ts';
import type { Rule } from '../rule.ts';

/** A translation names an original that is there; one that has fallen behind is a warning. */
export const translationOriginal: Rule = {
	id: 'translation-original',
	reason: 'Readers are told when a translation has fallen behind, so the record must be right.',
	check({ content, files }) {
		const problems: Problem[] = [];
		for (const { path: file, role, yaml } of files) {
			if (role.kind !== 'document') continue;
			const documents = content[role.collection].get(role.id)?.documents ?? {};
			const of = documents[role.locale]?.translationOf;
			if (!of || !yaml) continue;
			const at = yaml.locate(['translationOf', of.locale === role.locale || !documents[of.locale] ? 'locale' : 'hash']);
			const report = (severity: Problem['severity'], message: string) =>
				problems.push({ file, ...at, severity, rule: 'translation-original', message });
			if (of.locale === role.locale)
				report('error', 'a text cannot be its own translation; name the language of the original');
			else if (!documents[of.locale])
				report('error', `there is no ${of.locale}.mdx to be the original; name another or leave translationOf out`);
			else if (translationState(documents, role.locale) === 'stale') {
				report(
					'warning',
					`${of.locale}.mdx has changed since; bring the translation up to date, then run: npm run translations -- --stamp ${file}`,
				);
			}
		}
		return problems;
	},
};
