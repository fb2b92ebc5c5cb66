import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import type { Place } from '../../schemas/place.ts';
import { factsFiles, reporter } from '../walk.ts';

/** The box that each country lies in: degrees north from-to, degrees east from-to, a margin of half a degree included. */
const boxes: Record<'cn' | 'ru', { lat: [number, number]; lon: [number, number] }> = {
	cn: { lat: [17.5, 54.1], lon: [73, 135.6] },
	ru: { lat: [40.7, 82.5], lon: [19, 191] },
};

/** A place lies in its country. */
export const positionOutsideCountry: Rule = {
	id: 'position-outside-country',
	severity: 'error',
	reason: 'A point in another country is a latitude and a longitude swapped, or a namesake.',
	examples: {
		bad: [
			changed('places/heihe/facts.yaml', 'lat: 50.24', 'lat: 60.24'),
			changed('places/heihe/facts.yaml', 'lat: 50.24\nlon: 127.49', 'lat: 50.24\nlon: 7.49'),
		],
		good: [changed('places/heihe/facts.yaml', 'lat: 50.24', 'lat: 50.3')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file, role, data, at } of factsFiles(disk)) {
			if (role.collection !== 'places') continue;
			const { country, lat, lon } = data as Place;
			if (country === 'both' || lat === undefined || lon === undefined) continue;
			const box = boxes[country];
			// Russia reaches over the 180th meridian.
			const east = country === 'ru' && lon < -160 ? lon + 360 : lon;
			const name = country === 'cn' ? 'China' : 'Russia';
			const report = reporter(this, file, problems);
			if (lat < box.lat[0] || lat > box.lat[1]) report(at(['lat']), `latitude ${lat} lies outside ${name}`);
			if (east < box.lon[0] || east > box.lon[1]) report(at(['lon']), `longitude ${lon} lies outside ${name}`);
		}
		return problems;
	},
};
