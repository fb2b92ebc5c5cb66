import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';

/** Builds the site beside the previous one and puts it in its place only when the whole build has succeeded. */
const NEXT = 'dist.next';
const OLD = 'dist.old';

rmSync(NEXT, { recursive: true, force: true });
rmSync(OLD, { recursive: true, force: true });
try {
	await build({ outDir: `./${NEXT}` });
} catch (error) {
	rmSync(NEXT, { recursive: true, force: true });
	console.error(`\n${error instanceof Error ? error.message : String(error)}`);
	console.error('The build failed; dist/ is as it was.');
	process.exit(1);
}
if (existsSync('dist')) renameSync('dist', OLD);
renameSync(NEXT, 'dist');
rmSync(OLD, { recursive: true, force: true });
