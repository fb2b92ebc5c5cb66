import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicEqualArea, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/content.ts';

/** ISO 3166 numeric codes of Natural Earth's countries. */
const CHINA = '156';
const RUSSIA = '643';

interface World {
	land: GeoJSON.GeoJsonObject;
	china: GeoJSON.GeoJsonObject;
	border: GeoJSON.GeoJsonObject;
}

const worlds = new Map<number, World>();

/** Takes the least area (in steradians) that a bend must have to be drawn; returns land, China, and its border with Russia. */
function world(detail: number): World {
	let found = worlds.get(detail);
	if (!found) {
		const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
		const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
		const simple = simplify(presimplify(topology), detail) as typeof topology;
		const { countries, land } = simple.objects;
		found = {
			land: feature(simple, land),
			china: feature(simple, countries.geometries.find(({ id }) => id === CHINA)!),
			border: mesh(simple, countries, (a, b) => [a, b].every(({ id }) => id === CHINA || id === RUSSIA) && a !== b),
		};
		worlds.set(detail, found);
	}
	return found;
}

/** Paths of a map, in the coordinates of its picture, and the way from degrees to them. */
export interface MapPaths {
	land: string;
	china: string;
	border: string;
	/** Takes longitude and latitude; returns the point in the picture, or undefined where it lies outside. */
	project(lon: number, lat: number): { x: number; y: number } | undefined;
}

function draw(projection: GeoProjection, width: number, height: number, detail: number): MapPaths {
	projection.clipExtent([
		[-4, -4],
		[width + 4, height + 4],
	]);
	const path = geoPath(projection).digits(0);
	const { land, china, border } = world(detail);
	return {
		land: path(land as never) ?? '',
		china: path(china as never) ?? '',
		border: path(border as never) ?? '',
		project(lon, lat) {
			const point = projection([lon, lat]);
			if (!point || point[0] < 0 || point[1] < 0 || point[0] > width || point[1] > height) return undefined;
			return { x: Math.round(point[0]), y: Math.round(point[1]) };
		},
	};
}

/** The size of the home page's picture, in its own units. */
export const BORDER_MAP = { width: 1440, height: 640 };

let borderMap: MapPaths | undefined;

/** Returns the home page's map: from Lake Baikal to the Bering Sea, from the Yellow Sea to the Arctic Circle. */
export function drawBorderMap(): MapPaths {
	const { width, height } = BORDER_MAP;
	const projection = geoConicEqualArea()
		.parallels([44, 60])
		.rotate([-128, 0])
		.fitExtent(
			[
				[70, 40],
				[width - 60, height - 40],
			],
			{
				type: 'MultiPoint',
				coordinates: [
					[103, 52],
					[121.6, 38.9],
					[131.9, 43.1],
					[160, 53],
					[177.5, 64.7],
					[129.7, 62],
				],
			},
		);
	return (borderMap ??= draw(projection, width, height, 2e-6));
}

/** The size of an entry's locator map, in its own units. */
export const LOCATOR_MAP = { width: 256, height: 200 };

const locators = new Map<string, MapPaths>();

/** Takes the middle of a locator map in degrees; returns its paths, some 900 km wide. */
export function drawLocatorMap(lon: number, lat: number): MapPaths {
	const key = `${lon},${lat}`;
	let found = locators.get(key);
	if (!found) {
		const { width, height } = LOCATOR_MAP;
		const projection = geoMercator()
			.rotate([-lon, 0])
			.center([0, lat])
			// Mercator grows towards the poles; the map keeps its scale.
			.scale(1800 * Math.cos((lat * Math.PI) / 180))
			.translate([width / 2, height / 2]);
		found = draw(projection, width, height, 5e-7);
		locators.set(key, found);
	}
	return found;
}

/** A point on the globe that stands for an entry. */
export interface Position {
	lon: number;
	lat: number;
	/** False where a nearby place or the middle of a region stands in. */
	exact: boolean;
	/** The place that the position is of. */
	place: string;
}

/** Takes an entry; returns where it is: its own position, else its first place's, else its first region's. */
export function positionOf(catalogue: Catalogue, entry: Entry): Position | undefined {
	const candidates = entry.collection === 'places' ? [entry.id] : [...(entry.facts.places ?? []), ...(entry.facts.regions ?? [])];
	const known = candidates
		.map((id) => ({ id, facts: catalogue.entry('places', id).facts }))
		.filter(({ facts }) => facts.lat !== undefined && facts.lon !== undefined);
	const chosen = known.find(({ facts }) => facts.precision === 'exact' && facts.kind !== 'region') ?? known[0];
	if (!chosen) return undefined;
	const { id, facts } = chosen;
	return { lon: facts.lon!, lat: facts.lat!, exact: facts.precision === 'exact' && facts.kind !== 'region', place: id };
}
