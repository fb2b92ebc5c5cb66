import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, sample } from '../../../src/checks/sample.ts';
import { temporaryFolder, writeFiles } from '../helpers/content-folder.ts';

function run(changes: Record<string, string>, ...args: string[]) {
	const folder = temporaryFolder();
	const files = Object.entries({ ...sample, ...changes });
	writeFiles(folder, Object.fromEntries(files.map(([path, text]) => [`src/content/${path}`, text])));
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('tools/check.ts'), ...args], {
		cwd: folder,
		encoding: 'utf8',
	});
	const text = (path: string) => readFileSync(join(folder, 'src/content', path), 'utf8');
	return { status, stdout, stderr, text };
}

const bad = changed('projects/bridge/facts.yaml', 'theme: transport', 'theme: trnasport');

describe('npm run check', () => {
	it('is content with good content, and counts', () => {
		const { status, stdout } = run({});
		expect(status).toBe(0);
		expect(stdout).toMatch(/^17 files, 0 errors, 0 warnings, \d+\.\d s\n$/);
	});

	it('names the problem on one line and ends with 1', () => {
		const { status, stdout } = run(bad);
		expect(status).toBe(1);
		expect(stdout).toContain(
			'src/content/projects/bridge/facts.yaml:3:3 error unknown-id  no theme "trnasport"; did you mean "transport"?\n',
		);
	});

	it('gives JSON', () => {
		const report = JSON.parse(run(bad, '--format', 'json').stdout) as { errors: number; problems: object[] };
		expect(report.errors).toBe(1);
		expect(report.problems[0]).toMatchObject({
			file: 'src/content/projects/bridge/facts.yaml',
			line: 3,
			column: 3,
			rule: 'unknown-id',
		});
	});

	it('gives annotations for a pull request', () => {
		expect(run(bad, '--format', 'github').stdout).toContain(
			'::error file=src/content/projects/bridge/facts.yaml,line=3,col=3,title=unknown-id::no theme "trnasport"',
		);
	});

	it('looks at the paths that it is given', () => {
		expect(run(bad, 'src/content/places').status).toBe(0);
		expect(run(bad, './src/content/projects/bridge/').status).toBe(1);
	});

	it.each([['--fromat'], ['--format', 'xml'], ['src/content/nowhere']])('ends with 2 on %s', (...args) => {
		const { status, stderr } = run({}, ...args);
		expect(status).toBe(2);
		expect(stderr).not.toBe('');
	});

	const path = 'projects/bridge/facts.yaml';
	const unordered = sample[path]!.replace(
		'programme:\n  listed: related\n  theme: transport\n',
		'programme:\n  theme: transport\n  listed: related\n',
	);

	it('puts keys into the order of the schema with --fix', () => {
		const { status, stdout, text: mended } = run({ [path]: unordered }, '--fix');
		expect(stdout).toContain(`mended  src/content/${path}`);
		expect(stdout).toMatch(/ 0 errors, 0 warnings/);
		expect(status).toBe(0);
		expect(mended(path)).toBe(sample[path]!.replace(/\{(.*?)\}/g, '{$1}'));
	});

	it('leaves the order of a file with comments to its writer', () => {
		const text = unordered.replace('  theme:', '  # read in the table\n  theme:');
		const { stdout, text: left } = run({ [path]: text }, '--fix');
		expect(stdout).toMatch(/warning key-order .*\n.* 0 errors, 1 warning/);
		expect(left(path)).toBe(text);
	});

	it('takes the explanations of a template out with --fix when nothing is wrong in the file, and not before', () => {
		const line = '# yaml-language-server: $schema=x\n';
		const template = `${line}## What it is.\n\n${sample[path]}\n## Optional. Other names.\n# aliases:\n#   -\n`;
		const { status, text: mended } = run({ [path]: template }, '--fix');
		expect(status).toBe(0);
		expect(mended(path)).toBe(line + sample[path]);
		const wrong = template.replace('theme: transport', 'theme: transprt');
		const { status: refused, text: left } = run({ [path]: wrong }, '--fix');
		expect(refused).toBe(1);
		expect(left(path)).toBe(wrong);
	});

	it('prints the errors last, next to their count', () => {
		const { stdout } = run({
			...bad,
			'projects/bridge/en.mdx': sample['projects/bridge/en.mdx']!.replace('It is', 'It was'),
		});
		const lines = stdout
			.trim()
			.split('\n')
			.map((text) => / (error|warning) /.exec(text)?.[1]);
		expect(lines.indexOf('error')).toBeGreaterThan(lines.lastIndexOf('warning'));
		expect(lines).toContain('warning');
	});

	it('mends what it can with --fix', () => {
		const { status, stdout } = run(
			changed('projects/bridge/en.mdx', 'The bridge opened', 'The bridge... opened'),
			'--fix',
		);
		expect(stdout).toContain('mended  src/content/projects/bridge/en.mdx');
		expect(status).toBe(0);
	});
});
