import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileEntries, readHostile } from '../content/hostile.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const hostile = readHostile();

describe('a build of every hostile file at once', () => {
	let copy: ProjectCopy;
	let code: number | null;
	let output: string;

	beforeAll(() => {
		copy = copyProject();
		const write = (path: string, bytes: string | Uint8Array) => {
			const full = join(copy.folder, path);
			mkdirSync(dirname(full), { recursive: true });
			writeFileSync(full, bytes);
		};
		for (const [path, bytes] of hostileEntries(hostile)) write(path, bytes);
		// What the files try to load: it leaves a mark when anything runs it.
		const marks = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(copy.folder, 'marker'))}, 'ran');\n`;
		write('src/x.mjs', `${marks}export default () => null;\n`);
		write('src/layouts/x.astro', `---\n${marks}---\n`);
		symlinkSync('../../../x.mjs', join(copy.folder, 'src/content/projects/hostile-place/ru.mdx'));
		({ code, output } = copy.build());
	});
	afterAll(() => copy.remove());

	it('fails', () => {
		expect(code).toBe(1);
		expect(output).toContain('nothing was built');
	});

	it.each(hostile)('names $name with its file, line and rule', ({ path, line, rule }) => {
		const named = output.split('\n').filter((text) => text.includes(`${path}:${line}:`) && text.includes(` ${rule}  `));
		expect(named).not.toEqual([]);
	});

	it('names a symbolic link', () => {
		expect(output).toContain('src/content/projects/hostile-place/ru.mdx:1:1 error file-place');
	});

	it('runs none of them', () => {
		expect(existsSync(join(copy.folder, 'marker'))).toBe(false);
	});

	it('leaves no site behind', () => {
		for (const folder of ['dist', 'dist.next']) expect(existsSync(join(copy.folder, folder))).toBe(false);
	});
});
