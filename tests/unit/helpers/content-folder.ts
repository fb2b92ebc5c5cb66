import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty folder that is gone when the test has finished; returns its path. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Takes a root folder and texts by path; writes them. */
export function writeFiles(root: string, files: Record<string, string>): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(root, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/** Takes texts by path below `src/content/`; returns the root of a project that holds them until the test has finished. */
export function contentFolder(files: Record<string, string>): string {
	const root = temporaryFolder();
	writeFiles(root, { 'src/content/i18n/en.json': '{}' });
	writeFiles(root, Object.fromEntries(Object.entries(files).map(([path, text]) => [`src/content/${path}`, text])));
	return root;
}

/** Takes the body of a text; returns it below a frontmatter of four lines, so that the body begins at line 5. */
export function mdx(body: string, title = 'Title'): string {
	return `---\ntitle: ${title}\ndescription: Description\n---\n${body}`;
}
