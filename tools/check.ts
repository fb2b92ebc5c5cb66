import { parseArgs } from 'node:util';
import { formatProblem } from '../src/catalogue/problem.ts';
import { checkContent, hasErrors } from '../src/checks/check.ts';

const usage = `Checks every rule of the content, without building the site.

  npm run check                         all content
  npm run check -- PATH…                only what is wrong in these files and folders

Exit code: 0 no error, 1 errors, 2 wrong use of the command.`;

main();

function main(): void {
	let paths: string[];
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { help: { type: 'boolean', short: 'h' } },
		});
		if (values.help) {
			console.log(usage);
			return;
		}
		paths = positionals.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exitCode = 2;
		return;
	}
	const started = performance.now();
	const { files, problems } = checkContent(process.cwd());
	const shown = problems.filter(
		({ file }) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`)),
	);
	for (const problem of shown) console.log(formatProblem(problem));
	const errors = shown.filter(({ severity }) => severity === 'error').length;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${files.length} files, ${errors} errors, ${shown.length - errors} warnings, ${seconds} s`);
	process.exitCode = hasErrors(shown) ? 1 : 0;
}
