import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { reporter, textsPresent } from '../walk.ts';

/** A translation names an original that is there. */
export const translationOriginal: Rule = {
	id: 'translation-original',
	severity: 'error',
	reason: 'Readers are told when a translation has fallen behind, so its original must be known.',
	examples: {
		bad: [changed('projects/bridge/zh.mdx', 'locale: en', 'locale: zh')],
		good: [{}],
	},
	check({ content, files }) {
		const problems: Problem[] = [];
		const present = textsPresent(files);
		for (const { path: file, role, yaml } of files) {
			if (role.kind !== 'document') continue;
			const documents = content[role.collection].get(role.id)?.documents ?? {};
			const of = documents[role.locale]?.translationOf;
			if (!of || !yaml) continue;
			const at = yaml.locate(['translationOf', 'locale']);
			const report = reporter(this, { path: file }, problems);
			if (of.locale === role.locale)
				report(at, 'a text cannot be its own translation; name the language of the original');
			else if (!present.has(`${role.collection}/${role.id}/${of.locale}`))
				report(at, `there is no ${of.locale}.mdx to be the original; name another or leave translationOf out`);
		}
		return problems;
	},
};
