import { describe, expect, it } from 'vitest';
import { listPages, listPath } from '../../../src/components/lists/list-pages.ts';
import { catalogueOf, entry, text } from '../helpers/entries.ts';

const projects = (theme: string, count: number) =>
	Array.from({ length: count }, (_, index) => {
		const id = `${theme}-${String(index).padStart(3, '0')}`;
		return entry('projects', id, {
			facts: { programme: { listed: 'related', theme } },
			documents: { en: text(id) },
		});
	});
const themes = [entry('themes', 'labour'), entry('themes', 'transport')];

describe('listPages', () => {
	it('puts a short list on one page, by theme', () => {
		const pages = listPages(
			catalogueOf([...themes, ...projects('transport', 2), ...projects('labour', 1)]),
			'en',
			'projects',
		);
		expect(pages).toEqual([
			[
				{ group: 'labour', ids: ['labour-000'], begins: true },
				{ group: 'transport', ids: ['transport-000', 'transport-001'], begins: true },
			],
		]);
	});

	it('goes on with a theme on the next page, and loses nobody', () => {
		const pages = listPages(
			catalogueOf([...themes, ...projects('labour', 60), ...projects('transport', 150)]),
			'en',
			'projects',
		);
		expect(pages.map((groups) => groups.map(({ group, ids, begins }) => [group, ids.length, begins]))).toEqual([
			[
				['labour', 60, true],
				['transport', 20, true],
			],
			[['transport', 80, false]],
			[['transport', 50, false]],
		]);
		expect(new Set(pages.flat().flatMap(({ ids }) => ids)).size).toBe(210);
	});

	it('has one page, without groups, where there is nothing', () => {
		expect(listPages(catalogueOf([]), 'en', 'topics')).toEqual([[]]);
	});
});

describe('listPath', () => {
	it('gives the first page the address of the collection', () => {
		expect([1, 2].map((page) => listPath('projects', page))).toEqual(['projects/', 'projects/page/2/']);
	});
});
