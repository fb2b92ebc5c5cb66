import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { factsFiles, reporter } from '../walk.ts';

/** Values that no measure of the kind can have. */
export const impossibleValue: Rule = {
	id: 'impossible-value',
	severity: 'error',
	reason: 'A length below nothing or a share above the whole is a slip of the hand.',
	examples: {
		bad: [
			changed('projects/bridge/facts.yaml', 'value: 1284', 'value: -1284'),
			changed(
				'projects/bridge/facts.yaml',
				'kind: length, value: 1284, unit: m',
				'kind: employment, value: 12.5, unit: persons',
			),
			changed(
				'projects/bridge/facts.yaml',
				'kind: length, value: 1284, unit: m',
				"kind: share, value: 1284, unit: '%'",
			),
			changed('projects/bridge/facts.yaml', 'value: 1284, unit: m,', 'value: 50000, unit: km,'),
		],
		good: [
			changed(
				'projects/bridge/facts.yaml',
				'kind: length, value: 1284, unit: m',
				"kind: share, value: 36.86, unit: '%'",
			),
			// All the ways of many journeys together.
			changed(
				'projects/bridge/facts.yaml',
				'kind: length, value: 1284, unit: m',
				'kind: distance, value: 100000, unit: km',
			),
		],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, data, at } of factsFiles(disk)) {
			data.figures?.forEach(({ kind, value, unit, qualifier }, index) => {
				const fault =
					value < 0 && kind !== 'share'
						? 'must not be negative'
						: kind === 'share' && unit === '%' && value > 100
							? 'is more than the whole'
							: unit === 'persons' && !Number.isInteger(value)
								? 'must be a whole number of persons'
								: (kind === 'length' || (kind === 'distance' && qualifier !== 'total')) &&
									  value * (unit === 'km' ? 1000 : 1) > EARTH_ROUND
									? 'is longer than the way round the Earth'
									: undefined;
				if (fault)
					reporter(
						this,
						file,
						problems,
					)(at(['figures', index, 'value']), `${value} ${unit} ${fault}; look it up in the source`);
			});
		}
		return problems;
	},
};

/** Metres round the equator. */
const EARTH_ROUND = 40_075_017;
