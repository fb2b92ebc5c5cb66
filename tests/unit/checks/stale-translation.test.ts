import { describe, expect, it } from 'vitest';
import { originalHash } from '../../../src/catalogue/translation.ts';
import { staleTranslation } from '../../../src/checks/rules/stale-translation.ts';
import { mdx } from '../helpers/content-folder.ts';
import { complaints } from '../helpers/rules.ts';
import { wholeContent } from '../helpers/whole-content.ts';

const check = (hash: string, locale = 'en') => {
	const head = `---\ntitle: Мост\ndescription: Описание\ntranslationOf:\n  locale: ${locale}\n  hash: "${hash}"\n---\n`;
	return complaints(staleTranslation, {
		...wholeContent,
		'projects/bridge/en.mdx': mdx('A bridge.\n', 'Bridge'),
		'projects/bridge/ru.mdx': `${head}Мост.\n`,
	});
};

describe('stale-translation', () => {
	it('has nothing to say of a translation in step', () => {
		expect(check(originalHash({ title: 'Bridge', description: 'Description', body: 'A bridge.\n' }))).toEqual([]);
	});

	it('warns of one that has fallen behind, and says what to do', () => {
		expect(check('00000000')).toEqual([
			'projects/bridge/ru.mdx:6:3 warning stale-translation  en.mdx has changed since; ' +
				'bring the translation up to date, then run: npm run translations -- --stamp src/content/projects/bridge/ru.mdx',
		]);
	});

	it('leaves a translation without an original to its own rule', () => {
		expect(check('00000000', 'zh')).toEqual([]);
		expect(check('00000000', 'ru')).toEqual([]);
	});
});
