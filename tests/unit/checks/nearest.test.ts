import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/checks/nearest.ts';

describe('nearest', () => {
	it.each([
		['transprot', 'transport'],
		['heihe-brige', 'heihe-bridge'],
		['heihebridge', 'heihe-bridge'],
		['xheihe-bridge', 'heihe-bridge'],
		['transport', 'transport'],
	])('takes %s for %s', (word, right) => {
		expect(nearest(word, ['labour', 'transport', 'heihe-bridge'])).toBe(right);
	});

	it('takes the one with the fewest edits', () => {
		expect(nearest('amur', ['amir-', 'amur-', 'amuur-x'])).toBe('amur-');
		expect(nearest('src-2010', ['src-2099', 'src-2011', 'src-2001'])).toBe('src-2011');
	});

	it('takes none that is further than a third of the word', () => {
		expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
		expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
		expect(nearest('abcdef', ['abcdefxyz'])).toBeUndefined();
	});

	it('takes none for a word too short to be misspelt', () => {
		expect(nearest('ab', ['ac'])).toBeUndefined();
		expect(nearest('', ['a'])).toBeUndefined();
	});

	it('takes none where there is nothing', () => {
		expect(nearest('transport', [])).toBeUndefined();
	});
});
