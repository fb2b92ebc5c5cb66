import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed, sample } from '../sample.ts';
import { documentFiles, reporter } from '../walk.ts';

/** A translation that still holds its original's words is none yet. */
export const untranslated: Rule = {
	id: 'untranslated',
	severity: 'error',
	reason: 'A translation begins as a copy of its original; a copy in the wrong language is no page for readers.',
	examples: {
		bad: [
			changed(
				'projects/bridge/ru.mdx',
				'Автомобильный мост через Амур, в июне 2022 года действовал.',
				'A road bridge over the Amur, operating in June 2022.',
			),
			{
				'projects/bridge/ru.mdx': `${sample['projects/bridge/ru.mdx']!.split('---\n').slice(0, 2).join('---\n')}---\n${sample['projects/bridge/en.mdx']!.split('---\n')[2]}`,
			},
		],
		good: [{}],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role, data, at } of documentFiles(disk)) {
			const of = data.translationOf;
			const documents = disk.content[role.collection].get(role.id)?.documents ?? {};
			const original = of && of.locale !== role.locale ? documents[of.locale] : undefined;
			const text = documents[role.locale];
			if (!of || !original || !text) continue;
			const report = reporter(this, file, problems);
			if (data.description === original.description)
				report(at(['description']), `still the text of ${of.locale}.mdx; translate it`);
			const body = text.body.trim();
			if (body !== '' && body === original.body.trim()) {
				const line = file.text.split('\n').indexOf(body.split('\n')[0]!) + 1;
				report({ line, column: 1 }, `the text is still that of ${of.locale}.mdx; translate it`);
			}
		}
		return problems;
	},
};
