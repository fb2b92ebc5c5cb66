import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of this project. */
export const projectRoot = join(import.meta.dirname, '../../..');

/** What a command printed and how it ended. */
export interface Outcome {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Takes the folder to run in, a tool's name and its arguments; runs it without a terminal. */
export function runTool(cwd: string, tool: string, ...args: string[]): Outcome {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'tools', `${tool}.ts`), ...args], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	return { status, stdout, stderr };
}

/** Takes a folder; returns the text of every file in it by path, so that two states can be compared. */
export function textsIn(folder: string): Record<string, string> {
	if (!existsSync(folder)) return {};
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
	return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
