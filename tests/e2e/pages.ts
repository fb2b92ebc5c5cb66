/** One page of each type, below a locale. */
export const pageTypes = {
	home: '',
	project: 'projects/tongjiang-nizhneleninskoye-railway-bridge/',
	sector: 'sectors/timber/',
	theme: 'themes/labour/',
	recommendation: 'recommendations/border-zones/',
	topic: 'topics/programme-2009-2018/',
	place: 'places/heihe/',
	'list of projects': 'projects/',
	'list of places': 'places/',
	'list of themes': 'themes/',
	'sources overview': 'sources/',
	'sources of a year': 'sources/2010/',
	'page of prose': 'methodology/',
	translations: 'translations/',
	search: 'search/',
} as const;
