import { describe, expect, it } from 'vitest';
import { fixTypography } from '../../../src/checks/fix.ts';
import { changed, readExample } from '../../../src/checks/sample.ts';
import { typographyFaults } from '../../../src/checks/typography.ts';
import type { Locale } from '../../../src/locales.ts';

describe('typography', () => {
	it.each<[Locale, string, string | undefined]>([
		['en', "the bridge's deck", '’'],
		['en', 'the "bridge"', '“bridge”'],
		['en', 'a bridge - the first', '–'],
		['en', 'in 2009-2018', '–'],
		['en', 'and so on...', '…'],
		['zh', '大桥,全长', '，'],
		['zh', '全长 1284米', ''],
		['zh', '“大桥”...', undefined],
		['zh', '黑河 大桥', ''],
		['ru', 'мост "Дружба"', '«Дружба»'],
		['ru', 'длина - 1284 м', '—'],
		['ru', '2.6 млрд', ','],
	])('in %s objects to: %s', (locale, text, replacement) => {
		const faults = typographyFaults(text, locale);
		if (replacement === undefined) return;
		expect(faults.map((fault) => fault.replacement)).toContain(replacement);
	});

	it.each<[Locale, string]>([
		['en', 'The bridge’s deck – the “first” – of 2009–2018… 35 km-long'],
		['zh', '全长1284米（含引桥），“友谊”大桥——2009—2018年……梅里尔-克劳'],
		['ru', 'Мост «Дружба» — 2,6 млрд юаней, 2009–2018 годы… северо-восток'],
	])('lets what is right in %s pass: %s', (locale, text) => {
		expect(typographyFaults(text, locale)).toEqual([]);
	});
});

describe('the fix', () => {
	it('mends text and facts and nothing else', () => {
		const disk = readExample({
			...changed('projects/bridge/ru.mdx', 'Мост открыли', '"Мост" открыли'),
			...changed(
				'projects/bridge/facts.yaml',
				'event: opened, source: news-2022',
				"event: opened, source: news-2022, note: {en: the bridge's opening}",
			),
		});
		const fixed = fixTypography(disk);
		expect([...fixed.keys()]).toEqual(['src/content/projects/bridge/ru.mdx', 'src/content/projects/bridge/facts.yaml']);
		expect(fixed.get('src/content/projects/bridge/ru.mdx')).toContain('«Мост» открыли 10 июня 2022 года[@news-2022].');
		expect(fixed.get('src/content/projects/bridge/facts.yaml')).toContain('note: {en: the bridge’s opening}');
	});

	it('changes nothing where nothing is wrong', () => {
		expect(fixTypography(readExample({})).size).toBe(0);
	});
});
