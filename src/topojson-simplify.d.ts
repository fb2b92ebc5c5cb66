declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';

	export function presimplify(topology: Topology): Topology;
	export function simplify(topology: Topology, minWeight: number): Topology;
	export function filter(topology: Topology, keep: (ring: number[][], interior: boolean) => boolean): Topology;
	export function filterWeight(topology: Topology, minWeight: number): (ring: number[][], interior: boolean) => boolean;
}
