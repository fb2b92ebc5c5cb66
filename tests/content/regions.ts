import type { Catalogue } from '../../src/catalogue/catalogue.ts';

const REGIONS = [
	...['heilongjiang', 'jilin', 'liaoning', 'inner-mongolia'],
	...[
		'irkutsk',
		'buryatia',
		'zabaykalsky',
		'amur',
		'jewish-autonomous-oblast',
		'khabarovsk',
		'primorsky',
		'sakhalin',
		'magadan',
		'kamchatka',
		'chukotka',
		'sakha',
	],
];

/** Takes the catalogue; returns how many of the Programme's regions are there with a position. */
export function positionedRegions(catalogue: Catalogue): number {
	return REGIONS.filter((id) => catalogue.content.places.get(id)?.facts.lat !== undefined).length;
}
