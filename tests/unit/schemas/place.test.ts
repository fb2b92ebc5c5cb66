import { describe, expect, it } from 'vitest';
import { place } from '../../../src/schemas/place.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

const hunchun = {
	kind: 'city',
	country: 'cn',
	names: { en: 'Hunchun', zh: '珲春', ru: 'Хуньчунь', ja: '琿春' },
	variants: ['珲春市', 'Hun-ch’un'],
	lat: 42.8675,
	lon: 130.35806,
	precision: 'exact',
	in: 'jilin',
	pair: ['kraskino'],
	nameBasis: 'attested',
	source: 'geonames',
};

describe('place', () => {
	it('accepts a city with its position', () => {
		expect(faultsOf(place, hunchun)).toEqual([]);
	});

	it('accepts a place of which only the name is known', () => {
		expect(faultsOf(place, { kind: 'river', country: 'both', names: { en: 'Amur' } })).toEqual([]);
	});

	it('refuses an empty map', () => {
		expect(faultsOf(place, {})).toEqual(['kind', 'country', 'names']);
	});

	it('refuses a place without any name, whose page would have no title', () => {
		expect(faultsOf(place, { ...hunchun, names: {} })).toEqual(['names']);
	});

	it('refuses an unknown key', () => {
		expect(faultsOf(place, { ...hunchun, latitude: 42 })).toEqual(['latitude']);
	});

	it('refuses a position without a source', () => {
		expect(faultsOf(place, { ...hunchun, source: undefined })).toEqual(['lat']);
	});

	it('refuses a position without a precision', () => {
		expect(faultsOf(place, { ...hunchun, precision: undefined })).toEqual(['lat']);
	});

	it('refuses half a position, and points at the half that is there', () => {
		expect(faultsOf(place, { ...hunchun, lon: undefined })).toEqual(['lat']);
		expect(faultsOf(place, { ...hunchun, lat: undefined })).toEqual(['lon']);
	});

	it('refuses a position off the globe', () => {
		expect(faultsOf(place, { ...hunchun, lat: 90.1, lon: -180.1 })).toEqual(['lat', 'lon']);
	});

	it('refuses words that are not on the lists', () => {
		const wrong = { ...hunchun, kind: 'village', country: 'jp', precision: 'about', nameBasis: 'guessed' };
		expect(faultsOf(place, wrong)).toEqual(['kind', 'country', 'precision', 'nameBasis']);
	});

	it('describes every field', () => {
		expect(undescribedFields(place)).toEqual([]);
	});
});
