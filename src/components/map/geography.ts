import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicEqualArea, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { filter, filterWeight, planarTriangleArea, presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/content.ts';

/** ISO 3166 numeric codes of Natural Earth's countries. */
const CHINA = '156';
const RUSSIA = '643';

/** The least area of a bend that is drawn, in square degrees of the source's own plane. */
const BORDER_DETAIL = 0.006;
const LOCATOR_DETAIL = 0.003;

interface World {
	land: GeoJSON.GeoJsonObject;
	china: GeoJSON.GeoJsonObject;
	border: GeoJSON.GeoJsonObject;
}

const worlds = new Map<number, World>();

/** Takes the least area (in square degrees) that a bend must have to be drawn; returns land, China, and its border with Russia. */
function world(detail: number): World {
	let found = worlds.get(detail);
	if (!found) {
		const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
		const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
			countries: GeometryCollection;
			land: GeometryCollection;
		}>;
		const weighed = presimplify(topology, areaInView);
		// A ring that simplification has flattened would be drawn as the whole globe but for itself.
		const simple = filter(simplify(weighed, detail), filterWeight(weighed, detail * 4)) as typeof topology;
		const { countries, land } = simple.objects;
		found = {
			land: feature(simple, land),
			china: feature(
				simple,
				countries.geometries.find(({ id }) => id === CHINA)!,
			),
			border: mesh(simple, countries, (a, b) => [a, b].every(({ id }) => id === CHINA || id === RUSSIA) && a !== b),
		};
		worlds.set(detail, found);
	}
	return found;
}

/** Takes the three corners of a bend; returns its area in square degrees, next to nothing far from any map, where it costs time only. */
function areaInView(bend: Triangle): number {
	const [, [lon, lat]] = bend;
	const far = (lon < 85 && lon > -165) || lat < 28 || lat > 79;
	return planarTriangleArea(bend) * (far ? 0.01 : 1);
}

/** Paths of a map, in the coordinates of its picture, and the way from degrees to them. */
export interface MapPaths {
	land: string;
	china: string;
	border: string;
	/** Takes longitude and latitude; returns the point in the picture's plane, and whether it lies inside the picture. */
	project(lon: number, lat: number): { x: number; y: number; inside: boolean };
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
			const [x, y] = projection([lon, lat])!.map(Math.round) as [number, number];
			return { x, y, inside: x >= 0 && y >= 0 && x <= width && y <= height };
		},
	};
}

/** The size of the home page's picture, in its own units. */
export const BORDER_MAP = { width: 1440, height: 640 };

/** What the home page's map reaches to: Dalian, Yakutsk, and west of Irkutsk. The card of the search field stands on its ocean. */
const SOUTH: [number, number] = [121.6, 38.9];
const NORTH: [number, number] = [129.7, 62];
const WEST: [number, number] = [103, 52.3];

let borderMap: MapPaths | undefined;

/** Returns the home page's map: from Lake Baikal to Kamchatka, from the Yellow Sea to Yakutsk. */
export function drawBorderMap(): MapPaths {
	const { width, height } = BORDER_MAP;
	const projection = geoConicEqualArea().parallels([42, 60]).rotate([-125, 0]);
	projection.fitHeight(height - 90, { type: 'MultiPoint', coordinates: [SOUTH, NORTH] });
	const [x, y] = projection.translate();
	projection.translate([x - projection(WEST)![0] + 90, y - projection(NORTH)![1] + 45]);
	return (borderMap ??= draw(projection, width, height, BORDER_DETAIL));
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
			.translate([width / 2, height / 2])
			// At this scale a straight line between two points is as good as the true curve.
			.precision(0);
		found = draw(projection, width, height, LOCATOR_DETAIL);
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
	const candidates =
		entry.collection === 'places' ? [entry.id] : [...(entry.facts.places ?? []), ...(entry.facts.regions ?? [])];
	const known = candidates
		.map((id) => ({ id, facts: catalogue.entry('places', id).facts }))
		.filter(({ facts }) => facts.lat !== undefined && facts.lon !== undefined);
	const chosen = known.find(({ facts }) => facts.precision === 'exact' && facts.kind !== 'region') ?? known[0];
	if (!chosen) return undefined;
	const { id, facts } = chosen;
	return { lon: facts.lon!, lat: facts.lat!, exact: facts.precision === 'exact' && facts.kind !== 'region', place: id };
}
