import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml, validate } from '../../../src/catalogue/yaml.ts';
import { evidence } from '../../../src/schemas/evidence.ts';
import { project } from '../../../src/schemas/project.ts';
import { source } from '../../../src/schemas/source.ts';

const errorsOf = (text: string) => parseYaml(text).errors.map(({ message }) => message);

describe('parseYaml', () => {
	it('reads plain data', () => {
		expect(parseYaml('a: 1\nb: [x, y]\nc: {d: true}\n')).toMatchObject({
			value: { a: 1, b: ['x', 'y'], c: { d: true } },
			errors: [],
		});
	});

	it('leaves a date text, as YAML 1.2 does', () => {
		expect(parseYaml('date: 2016-12-24').value).toEqual({ date: '2016-12-24' });
	});

	it('leaves yes and no text', () => {
		expect(parseYaml('a: yes\nb: no').value).toEqual({ a: 'yes', b: 'no' });
	});

	it('refuses a key that stands twice, at the second', () => {
		const { value, errors } = parseYaml('a: 1\nb:\n  c: 1\n  c: 2\n');
		expect(value).toBeUndefined();
		expect(errors).toEqual([{ line: 4, column: 3, message: 'Map keys must be unique' }]);
	});

	it('gives the place of a syntax error, and says it without the place', () => {
		const [error] = parseYaml('a: 1\nb: "x').errors;
		expect(error).toMatchObject({ line: 2 });
		expect(error!.message).not.toMatch(/line \d/);
	});

	it('adds the lines above, for frontmatter', () => {
		const yaml = parseYaml('a: 1\na: 2', 1);
		expect(yaml.errors[0]).toMatchObject({ line: 3, column: 1 });
		expect(yaml.locate(['a'])).toEqual({ line: 2, column: 1 });
	});

	it('refuses an anchor', () => {
		expect(errorsOf('a: &x 1')).toEqual([expect.stringContaining('anchors (&x) are not allowed')]);
	});

	it('refuses an alias, at its place', () => {
		const { value, errors } = parseYaml('a: &x 1\nb:\n  - *x');
		expect(value).toBeUndefined();
		expect(errors[1]).toMatchObject({ line: 3, column: 5, message: expect.stringContaining('aliases (*x)') });
	});

	it('refuses anchors on maps, lists and keys', () => {
		expect(errorsOf('a: &m {b: 1}\nc: &l [1]\n&k d: 2')).toHaveLength(3);
	});

	it('refuses the bomb of aliases', () => {
		const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
		expect(parseYaml(bomb).value).toBeUndefined();
	});

	it.each(['a: !foo 5', 'a: !!js/function "x"', 'a: !<tag:example.org,2000:x> 5', 'a: ! x', '!foo\na: 1'])(
		'refuses the tag in %j',
		(text) => {
			expect(errorsOf(text)).not.toEqual([]);
			expect(parseYaml(text).value).toBeUndefined();
		},
	);

	it.each(['a: !!str 5', 'a: !!binary aGVsbG8=', '!!set {a, b}', '!!omap [a: 1]'])(
		'refuses the tag of YAML itself in %j',
		(text) => {
			expect(errorsOf(text)).not.toEqual([]);
		},
	);

	it('refuses a second document, which would be read by nobody', () => {
		expect(errorsOf('a: 1\n---\nb: 2\n')).not.toEqual([]);
	});

	it('refuses a key that would be a prototype, and one that is no text', () => {
		expect(errorsOf('__proto__: {polluted: true}')).toHaveLength(1);
		expect(errorsOf('? [a, b]\n: 1\n')).toHaveLength(1);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});
});

describe('locate', () => {
	const yaml = parseYaml(
		[
			'programme:',
			'  listed: related',
			'timeline:',
			'  - date: 2009',
			'    event: opened',
			'  - {date: 2010, event: joined}',
			'places: [heihe, amur]',
		].join('\n'),
	);

	it.each([
		[[], 1, 1],
		[['programme'], 1, 1],
		[['programme', 'listed'], 2, 3],
		[['timeline', 0], 4, 5],
		[['timeline', 0, 'event'], 5, 5],
		[['timeline', 1, 'event'], 6, 18],
		[['places', 1], 7, 17],
	])('finds %j at line %i, column %i', (path, line, column) => {
		expect(yaml.locate(path)).toEqual({ line, column });
	});

	it('gives the nearest parent of what is not there', () => {
		expect(yaml.locate(['programme', 'theme'])).toEqual({ line: 1, column: 1 });
		expect(yaml.locate(['timeline', 1, 'source'])).toEqual({ line: 6, column: 5 });
		expect(yaml.locate(['timeline', 7, 'date'])).toEqual({ line: 3, column: 1 });
		expect(yaml.locate(['programme', 'listed', 'deeper'])).toEqual({ line: 2, column: 3 });
	});

	it('gives the first line of an empty text', () => {
		expect(parseYaml('').locate(['a'])).toEqual({ line: 1, column: 1 });
	});
});

describe('validate', () => {
	const messages = (...[schema, value]: Parameters<typeof validate>) => {
		const result = validate(schema, value);
		return 'issues' in result ? result.issues.map(({ message }) => message) : [];
	};

	it('returns the value as the schema makes it', () => {
		expect(validate(source, { title: 'A', kind: 'news', published: 2009 })).toEqual({
			data: { title: 'A', kind: 'news', published: '2009' },
		});
	});

	it('names all faults at once, each with its path', () => {
		const result = validate(project, {
			programme: { listed: 'reported', theme: 'transport', chapter: 1 },
			status: { value: 'operating' },
			timeline: [{ date: '2009-13', event: 'opened', source: 'src-a' }],
			figures: [{ kind: 'size', value: '1', unit: 'm', source: 'Src' }],
			colour: 'red',
		});
		expect('issues' in result && result.issues.map(({ path }) => path.join('.'))).toEqual([
			'programme.chapter',
			'programme.source',
			'programme.note',
			'status.source',
			'timeline.0.date',
			'figures.0.kind',
			'figures.0.value',
			'figures.0.source',
			'colour',
		]);
	});

	it('names each of several unknown keys', () => {
		expect(messages(source, { title: 'A', kind: 'news', link: 1, year: 2 })).toEqual([
			'unknown key "link" in the file; remove it or correct its spelling',
			'unknown key "year" in the file; remove it or correct its spelling',
		]);
	});

	it('tells a missing value from a wrong one', () => {
		expect(messages(source, { kind: 'news' })).toEqual(['"title" is missing; it must be text']);
		expect(messages(source, { title: 5, kind: 'news' })).toEqual(['"title" must be text, found 5']);
	});

	it('calls the whole file by that name', () => {
		expect(messages(source, null)).toEqual(['the file must be a map, found null']);
		expect(messages(evidence, 'x')).toEqual(['the file must be a list, found "x"']);
	});

	it('lists the words that are allowed', () => {
		expect(messages(source, { title: 'A', kind: 'blog' })).toEqual([
			'"kind" must be one of treaty, official, academic, news, company, reference; found "blog"',
		]);
	});

	it('explains a key that is no language code', () => {
		expect(messages(project, { programme: { listed: 'related', theme: 't' }, names: { Japanese: 'x' } })).toEqual([
			'key "names.Japanese": a language code such as "ja"',
		]);
	});

	it('gives a value of the wrong type for a date in words', () => {
		expect(messages(source, { title: 'A', kind: 'news', published: true })).toEqual([
			'"published" has the wrong type, found true',
		]);
	});

	it('shortens a long value', () => {
		const [message] = messages(z.number(), 'x'.repeat(200));
		expect(message!.length).toBeLessThan(120);
		expect(message).toContain('…');
	});
});
