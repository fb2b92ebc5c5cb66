import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Runs everything that a change must pass, one step after the other, and counts what really ran. */
const REPORTS = 'test-results';

interface Step {
	name: string;
	command: string[];
	/** Vitest's project whose tests are counted one by one; any other step counts as one. */
	project?: string;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
const vitest = (project: string): Step => ({
	name: `${project} tests`,
	command: [
		bin('vitest'),
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${REPORTS}/${project}.json`,
	],
	project,
});
const steps: Step[] = [
	{ name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'hint'] },
	{ name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
	{ name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
	vitest('unit'),
	vitest('content'),
	{ name: 'content check', command: [process.execPath, 'tools/check.ts'] },
	{ name: 'rules page', command: [process.execPath, 'tools/rules.ts', '--check'] },
	{ name: 'JSON Schemas', command: [process.execPath, 'tools/schemas.ts', '--check'] },
	{ name: 'build', command: [process.execPath, 'tools/build.ts'] },
	vitest('e2e'),
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const { name, command, project } of steps) {
	const started = performance.now();
	console.log(`\n── ${name}`);
	const [program = '', ...args] = command;
	// What npm put first on the PATH is the project's own Node; its scripts find it there.
	const { status } = spawnSync(program, args, { stdio: 'inherit' });
	const counts = project ? countTests(project, status) : { passed: Number(status === 0), failed: Number(status !== 0) };
	passed += counts.passed;
	failed += counts.failed;
	const seconds = Math.round((performance.now() - started) / 1000);
	summary.push(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
	// The pages of a failed build are those of an earlier one: testing them would say nothing.
	if (name === 'build' && status !== 0) break;
}
console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A run that breaks off before its report counts as one failure. */
function countTests(project: string, status: number | null): { passed: number; failed: number } {
	try {
		const report = JSON.parse(readFileSync(`${REPORTS}/${project}.json`, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		const { numPassedTests, numFailedTests } = report;
		return { passed: numPassedTests, failed: numFailedTests || Number(status !== 0) };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
