/** The closed word lists of the content model. The words' labels stand in `src/content/i18n/`. */

export const listingLevels = ['confirmed', 'reported', 'related'] as const;

export const statusValues = [
	'announced',
	'under-construction',
	'operating',
	'completed',
	'suspended',
	'cancelled',
	'unknown',
] as const;

export const eventKinds = [
	'proposed',
	'approved',
	'agreed',
	'tendered',
	'construction-started',
	'joined',
	'completed',
	'opened',
	'suspended',
	'resumed',
	'cancelled',
	'expanded',
	'incident',
	'other',
] as const;

export const figureKinds = [
	'length',
	'area',
	'capacity',
	'investment',
	'reserves',
	'output',
	'traffic',
	'employment',
	'loan',
	'share',
	'count',
	'distance',
	'price',
] as const;

/** Units that are not money. Money has its ISO 4217 code for a unit. */
export const physicalUnits = [
	'm',
	'km',
	'ha',
	'km2',
	't',
	't/a',
	'm3',
	'm3/a',
	'MW',
	'kW',
	'kV',
	'kWh',
	'kWh/a',
	'persons',
	'persons/a',
	'vehicles/day',
	'TEU',
	'TEU/a',
	'%',
	'count',
] as const;

export const qualifiers = ['planned', 'actual', 'estimated', 'total', 'first-phase', 'annual'] as const;

export const actorRoles = ['developer', 'contractor', 'financier', 'operator', 'authority'] as const;

export const topicKinds = [
	'document',
	'institution',
	'strategy',
	'event',
	'statistic',
	'sector',
	'assessment',
] as const;

export const placeKinds = [
	'region',
	'city',
	'town',
	'crossing',
	'port',
	'airport',
	'zone',
	'island',
	'river',
	'lake',
	'protected-area',
	'deposit',
] as const;

export const countries = ['cn', 'ru', 'both'] as const;

export const sourceKinds = ['treaty', 'official', 'academic', 'news', 'company', 'reference'] as const;
