import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A copy of the project in a folder of its own, to break and to build. */
export interface ProjectCopy {
	folder: string;
	/** Runs the build; returns its exit code and all that it printed. */
	build(env?: Record<string, string>): { code: number | null; output: string };
	remove(): void;
}

/** Below the project, so that a copy finds the packages installed above it. */
const COPIES = resolve('.test-copies');
const COPIED = ['src', 'public', 'tools', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Makes a copy that uses the project's own installed packages. */
export function copyProject(): ProjectCopy {
	mkdirSync(COPIES, { recursive: true });
	const folder = mkdtempSync(join(COPIES, 'copy-'));
	for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
	return {
		folder,
		build(env = {}) {
			const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
				cwd: folder,
				env: { ...outsideVitest(process.env), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
				encoding: 'utf8',
				maxBuffer: 1 << 28,
			});
			return { code: status, output: stdout + stderr };
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** Vitest sets variables that Vite reads too: with them every site would be built for the base path "/". */
function outsideVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const own = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'TEST'];
	return Object.fromEntries(Object.entries(env).filter(([name]) => !own.includes(name) && !name.startsWith('VITEST')));
}
