import type { Problem } from '../../catalogue/problem.ts';
import { keyOrderFaults, schemaOfFile } from '../key-order.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';

/** The keys of a file stand in the order of its schema. */
export const keyOrder: Rule = {
	id: 'key-order',
	severity: 'warning',
	reason: 'One order for all entries makes them easy to read and to compare. Mended by: npm run check -- --fix',
	examples: {
		bad: [
			changed(
				'projects/bridge/facts.yaml',
				'  listed: related\n  theme: transport',
				'  theme: transport\n  listed: related',
			),
			changed(
				'projects/bridge/facts.yaml',
				'{kind: length, value: 1284, unit: m,',
				'{value: 1284, unit: m, kind: length,',
			),
			changed('sources/news-2022.yaml', 'title: Bridge opens\nlanguage: en', 'language: en\ntitle: Bridge opens'),
			changed('places/heihe/facts.yaml', 'lat: 50.24\nlon: 127.49', 'lon: 127.49\nlat: 50.24'),
		],
		good: [{}],
	},
	check({ files }) {
		const problems: Problem[] = [];
		for (const file of files) {
			const schema = schemaOfFile(file);
			if (!schema || !file.yaml || file.data === undefined) continue;
			for (const { path, before } of keyOrderFaults(schema, file.yaml.value)) {
				problems.push({
					file: file.path,
					...file.yaml.locate(path),
					severity: 'warning',
					rule: 'key-order',
					message: `"${String(path.at(-1))}" belongs before "${before}"; move it, or where the file has no comments run: npm run check -- --fix ${file.path}`,
				});
			}
		}
		return problems;
	},
};
