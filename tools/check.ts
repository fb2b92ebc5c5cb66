import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import type { ContentOnDisk } from '../src/catalogue/disk.ts';
import { formatProblem, type Problem } from '../src/catalogue/problem.ts';
import { checkContent, hasErrors } from '../src/checks/check.ts';
import { fixTypography } from '../src/checks/fix.ts';
import { schemaFiles } from './stale-schemas.ts';
import { SCHEMA_DIR } from './templates.ts';

const usage = `Checks every rule of the content, without building the site. docs/rules.md explains the rules.

  npm run check                         all content
  npm run check -- PATH…                only what is wrong in these files and folders
  npm run check -- --format json        one JSON object: files, errors, warnings, problems
  npm run check -- --format github      annotations for the lines of a pull request
  npm run check -- --fix                first mend what can be mended for certain (typography)

Exit code: 0 no error, 1 errors, 2 wrong use of the command.`;

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

main();

function main(): void {
	const options = readArguments();
	if (!options) return;
	const started = performance.now();
	let disk = checkContent(process.cwd());
	if (options.fix) {
		const fixed = [...fixTypography(disk)].filter(([path]) => wanted(path, options.paths));
		for (const [path, text] of fixed) {
			writeFileSync(path, text);
			if (options.format === 'text') console.log(`mended  ${path}`);
		}
		if (fixed.length > 0) disk = checkContent(process.cwd());
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
	for (const problem of problems) {
		if (format === 'github') console.log(annotation(problem));
		else {
			console.log(formatProblem(problem));
			if (process.stdout.isTTY) console.log(excerpt(problem, lines.get(problem.file)));
		}
	}
	const seconds = (milliseconds / 1000).toFixed(1);
	console.log(`${files.length} files, ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${seconds} s`);
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The line that is objected to, with a mark under the place. For a terminal only. */
function excerpt({ line, column, severity }: Problem, text: string | undefined): string {
	const whole = text?.split('\n')[line - 1] ?? '';
	// A long line is shown round the place.
	const from = Math.max(0, column - 60);
	const shown = whole.slice(from, from + 110).replaceAll('\t', ' ');
	const mark = ' '.repeat(Math.max(0, width(whole.slice(from, column - 1)))) + '^';
	return `    ${styleText('dim', shown)}\n    ${styleText(severity === 'error' ? 'red' : 'yellow', mark)}\n`;
}

/** Columns that a text takes in a terminal: Han and full-width characters take two. */
function width(text: string): number {
	return [...text].reduce(
		(sum, character) =>
			sum +
			(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character)
				? 2
				: 1),
		0,
	);
}

/** A workflow command of GitHub Actions, with its escapes. */
function annotation({ file, line, column, severity, rule, message }: Problem): string {
	const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
	return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message)}`;
}
