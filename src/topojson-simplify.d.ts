declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';

	/** Three points of longitude and latitude. */
	export type Triangle = [[number, number], [number, number], [number, number]];

	export function planarTriangleArea(triangle: Triangle): number;
	export function presimplify(topology: Topology, weight?: (triangle: Triangle) => number): Topology;
	export function simplify(topology: Topology, minWeight: number): Topology;
	export function filter(topology: Topology, keep: (ring: number[][], interior: boolean) => boolean): Topology;
	export function filterWeight(topology: Topology, minWeight: number): (ring: number[][], interior: boolean) => boolean;
}
