import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../src/checks/sample.ts';
import { runTool } from '../helpers/tools.ts';
import { contentFolder } from '../helpers/content-folder.ts';

const ru = 'projects/bridge/ru.mdx';
const stale = { ...sample, [ru]: sample[ru]!.replace(/hash: "[0-9a-f]{8}"/, 'hash: "00000000"') };

describe('npm run translations', () => {
	it('lists what has fallen behind', () => {
		const { status, stdout } = runTool(contentFolder(stale), 'translations');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^stale {4}projects\/bridge\/ru\.mdx\n\d+ originals, 1 translations in step, 1 stale\n$/);
	});

	it('stamps what it is told to, and nothing else', () => {
		const root = contentFolder(stale);
		expect(runTool(root, 'translations', '--stamp', 'src/content/themes').stdout).not.toContain('stamped  ');
		expect(runTool(root, 'translations', '--stamp', `src/content/${ru}`).stdout).toContain(
			`stamped  src/content/${ru}\n`,
		);
		expect(readFileSync(join(root, 'src/content', ru), 'utf8')).toBe(sample[ru]);
	});

	it('refuses an unknown flag, and says what there is', () => {
		const { status, stderr } = runTool(contentFolder(sample), 'translations', '--stmap');
		expect(status).toBe(2);
		expect(stderr).toContain('--stamp PATH');
	});
});
