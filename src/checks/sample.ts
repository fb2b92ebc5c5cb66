import { CONTENT_DIR, parseContent, type ContentOnDisk } from '../catalogue/disk.ts';
import { originalHash } from '../catalogue/translation.ts';
import type { Example } from './rule.ts';

const english = {
	title: 'Highway bridge',
	description: 'A road bridge over the Amur, operating in June 2022.',
	body: 'The bridge opened on 10 June 2022.[@news-2022] It is 1,284 m long.[@news-2022]',
};
const hash = originalHash(english);

/** A small content tree that breaks no rule; the rules' examples are changes to it. */
export const sample: Example = {
	'projects/bridge/facts.yaml': `programme:
  listed: related
  theme: transport
sectors: [transport]
regions: [heilongjiang]
places: [heihe]
status: {value: operating, asOf: 2022-06, source: news-2022}
timeline:
  - {date: 2016-12-24, event: construction-started, source: news-2022}
  - {date: 2022-06-10, event: opened, source: news-2022}
figures:
  - {kind: length, value: 1284, unit: m, qualifier: total, asOf: 2022, source: news-2022}
`,
	'projects/bridge/evidence.yaml': `- text: The bridge is 1,284 m long and opened on 10 June 2022.
  source: news-2022
  date: 2022-06-10
`,
	'projects/bridge/en.mdx': `---
title: ${english.title}
description: ${english.description}
---

${english.body}
`,
	'projects/bridge/zh.mdx': `---
title: 公路大桥
description: 黑龙江上的公路桥，2022年6月在运营。
translationOf:
  locale: en
  hash: "${hash}"
---

大桥于2022年6月10日开通[@news-2022]。全长1284米[@news-2022]。
`,
	'projects/bridge/ru.mdx': `---
title: Автомобильный мост
description: Автомобильный мост через Амур, в июне 2022 года действовал.
translationOf:
  locale: en
  hash: "${hash}"
---

Мост открыли 10 июня 2022 года[@news-2022]. Его длина — 1284 м[@news-2022].
`,
	...three('themes', 'transport', ['Transport by theme', '交通主题', 'Раздел о транспорте']),
	...three('sectors', 'transport', ['Transport', '交通', 'Транспорт']),
	'places/heihe/facts.yaml': `kind: city
country: cn
names: {en: Heihe, zh: 黑河, ru: Хэйхэ}
lat: 50.24
lon: 127.49
precision: exact
in: heilongjiang
source: gazetteer
`,
	'places/heilongjiang/facts.yaml': `kind: region
country: cn
names: {en: Heilongjiang, zh: 黑龙江省, ru: Хэйлунцзян}
`,
	'sources/news-2022.yaml': `title: Bridge opens
language: en
publisher: A newspaper
kind: news
published: 2022-06-10
url: https://example.org/bridge
`,
	'sources/gazetteer.yaml': `title: A gazetteer
language: en
kind: reference
`,
};

function three(collection: string, id: string, [en, zh, ru]: [string, string, string]): Example {
	const text = (title: string, more = '') => `---\ntitle: ${title}\ndescription: ${title}\n${more}---\n`;
	return {
		[`${collection}/${id}/facts.yaml`]: '{}\n',
		[`${collection}/${id}/en.mdx`]: text(en),
		[`${collection}/${id}/zh.mdx`]: text(zh),
		[`${collection}/${id}/ru.mdx`]: text(ru),
	};
}

/** Takes changes to the sample; returns the content with them. */
export function readExample(changes: Example): ContentOnDisk {
	const files = { ...sample, ...changes };
	return parseContent(
		Object.entries(files)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([path, text]) => ({ path: `${CONTENT_DIR}/${path}`, bytes: new TextEncoder().encode(text) })),
	);
}

/** Takes a path of the sample and a change of its text; returns the example. Throws when the text to replace is not there. */
export function changed(path: string, from: string, to: string): Example {
	const text = sample[path];
	if (!text?.includes(from)) throw new Error(`the sample's ${path} does not hold ${JSON.stringify(from)}`);
	return { [path]: text.replace(from, to) };
}
