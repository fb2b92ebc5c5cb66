import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { isCurrency } from '../../schemas/facts.ts';
import { factsFiles, reporter } from '../walk.ts';

const money = 'money (an ISO 4217 code)';
const units: Partial<Record<string, readonly string[]>> = {
	length: ['m', 'km'],
	distance: ['m', 'km'],
	area: ['m2', 'ha', 'km2'],
	investment: [money],
	loan: [money],
	price: [money],
	share: ['%'],
	employment: ['persons', 'persons/a', 'count'],
};

/** A figure's unit is one of its kind: a length is not in tonnes. */
export const unitOfKind: Rule = {
	id: 'unit-of-kind',
	severity: 'error',
	reason: 'A unit of another kind means that the kind, the unit or the number is wrong.',
	examples: {
		bad: [
			changed('projects/bridge/facts.yaml', 'unit: m,', 'unit: t,'),
			changed('projects/bridge/facts.yaml', 'kind: length', 'kind: investment'),
		],
		good: [
			changed(
				'projects/bridge/facts.yaml',
				'kind: length, value: 1284, unit: m',
				'kind: investment, value: 1284, unit: RUB',
			),
		],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, data, at } of factsFiles(disk)) {
			data.figures?.forEach(({ kind, unit }, index) => {
				const allowed = units[kind];
				if (!allowed || allowed.includes(unit) || (allowed[0] === money && isCurrency(unit))) return;
				reporter(
					this,
					file,
					problems,
				)(at(['figures', index, 'unit']), `"${unit}" is no unit of ${kind}; use ${allowed.join(', ')}`);
			});
		}
		return problems;
	},
};
