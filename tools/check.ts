import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ContentOnDisk } from '../src/catalogue/disk.ts';
import { formatProblem, type Problem } from '../src/catalogue/problem.ts';
import { checkContent, hasErrors } from '../src/checks/check.ts';
import { fixKeyOrder, fixTemplates, fixTypography } from '../src/checks/fix.ts';
import { annotation, count, excerpt } from './check-output.ts';
import { progressOn } from './progress.ts';
import { schemaFiles } from './stale-schemas.ts';
import { SCHEMA_DIR } from './templates.ts';

const usage = `Checks every rule of the content, without building the site. docs/rules.md explains the rules.

  npm run check                         all content
  npm run check -- PATH…                only what is wrong in these files and folders
  npm run check -- --format json        one JSON object: files, errors, warnings, problems
  npm run check -- --format github      annotations for the lines of a pull request
  npm run check -- --fix                first mend what can be mended for certain (typography, order of keys, finished templates)

Exit code: 0 no error, 1 errors, 2 wrong use of the command.`;

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

main();

function main(): void {
	const options = readArguments();
	if (!options) return;
	const started = performance.now();
	let disk = read();
	if (options.fix) {
		// What writes a file anew first: typography then looks at lines.
		for (const fix of [fixTemplates, fixKeyOrder, fixTypography]) {
			const fixed = [...fix(disk)].filter(([path]) => wanted(path, options.paths));
			for (const [path, text] of fixed) {
				writeFileSync(path, text);
				if (options.format === 'text') console.log(`mended  ${path}`);
			}
			if (fixed.length > 0) disk = read();
		}
	}
	const unknown = options.paths.filter(
		(path) =>
			!disk.files.some(({ path: file }) => wanted(file, [path])) &&
			!disk.problems.some(({ file }) => wanted(file, [path])),
	);
	if (unknown.length > 0) {
		console.error(`no file of the content at ${unknown.join(', ')}`);
		process.exitCode = 2;
		return;
	}
	const problems = [...staleSchemas(), ...disk.problems].filter(({ file }) => wanted(file, options.paths));
	print(options.format, disk, problems, performance.now() - started);
	process.exitCode = hasErrors(problems) ? 1 : 0;
}

function read(): ContentOnDisk {
	const progress = progressOn(process.stderr);
	const disk = checkContent(process.cwd(), progress.show);
	progress.clear();
	return disk;
}

function readArguments(): { paths: string[]; format: Format; fix: boolean } | undefined {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				help: { type: 'boolean', short: 'h' },
				format: { type: 'string', default: 'text' },
				fix: { type: 'boolean', default: false },
			},
		});
		if (values.help) {
			console.log(usage);
			return undefined;
		}
		const format = formats.find((name) => name === values.format);
		if (!format) throw new Error(`no format "${values.format}"; the formats are ${formats.join(', ')}`);
		return { paths: positionals.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, '')), format, fix: values.fix };
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exitCode = 2;
		return undefined;
	}
}

/** The JSON Schemas that editors read must say what the schemas say. A folder without them is not this project. */
function staleSchemas(): Problem[] {
	if (!existsSync(SCHEMA_DIR)) return [];
	const { stale, left } = schemaFiles();
	return [...stale, ...left].map((file) => ({
		file,
		line: 1,
		column: 1,
		severity: 'error',
		rule: 'stale-schema',
		message: 'not what src/schemas/ says; run: npm run schemas',
	}));
}

function wanted(file: string, paths: readonly string[]): boolean {
	return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}

function print(format: Format, { files }: ContentOnDisk, problems: readonly Problem[], milliseconds: number): void {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	if (format === 'json') {
		console.log(JSON.stringify({ files: files.length, errors, warnings, problems }, undefined, 2));
		return;
	}
	const lines = new Map(files.map(({ path, text }) => [path, text]));
	// Errors last: they are what stops the pull request, and stand next to the count.
	const inOrder = [...problems].sort((a, b) => Number(a.severity === 'error') - Number(b.severity === 'error'));
	for (const problem of inOrder) {
		if (format === 'github') console.log(annotation(problem));
		else {
			console.log(formatProblem(problem));
			if (process.stdout.isTTY) console.log(`${excerpt(problem, lines.get(problem.file))}\n`);
		}
	}
	const seconds = (milliseconds / 1000).toFixed(1);
	console.log(`${files.length} files, ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${seconds} s`);
}
