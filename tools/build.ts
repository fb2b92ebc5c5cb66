import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';

/** Builds the site beside the previous one and puts it in its place only when the whole build has succeeded. */
const NEXT = 'dist.next';
const OLD = 'dist.old';

rmSync(NEXT, { recursive: true, force: true });
rmSync(OLD, { recursive: true, force: true });
if (await built()) {
	if (existsSync('dist')) renameSync('dist', OLD);
	renameSync(NEXT, 'dist');
	rmSync(OLD, { recursive: true, force: true });
} else {
	rmSync(NEXT, { recursive: true, force: true });
	console.error('The build failed; dist/ is as it was.');
	// Not process.exit: it would cut off what a pipe has not taken yet.
	process.exitCode = 1;
}

async function built(): Promise<boolean> {
	try {
		await build({ outDir: `./${NEXT}` });
		return true;
	} catch (error) {
		console.error(`\n${error instanceof Error ? error.message : String(error)}`);
		return false;
	}
}
