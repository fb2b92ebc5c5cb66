import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTENT_DIR, readContent } from '../src/catalogue/disk.ts';
import { originalHash, translationState } from '../src/catalogue/translation.ts';

const usage = `Lists which translations have fallen behind their originals.

  npm run translations                       all of them
  npm run translations -- --stamp PATH…      records that these are up to date, all without PATH

Exit code: 0, or 2 on wrong use of the command.`;

const options = readArguments();
if (options) list(options);

function readArguments(): { stamp: boolean; paths: string[] } | undefined {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { help: { type: 'boolean', short: 'h' }, stamp: { type: 'boolean', default: false } },
		});
		if (!values.help) return { stamp: values.stamp, paths: positionals.map((path) => path.replace(/^\.\//, '')) };
		console.log(usage);
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exitCode = 2;
	}
	return undefined;
}

function list({ stamp, paths }: { stamp: boolean; paths: string[] }): void {
	const { content, files } = readContent(process.cwd());
	const wanted = (path: string) => paths.length === 0 || paths.some((start) => path.startsWith(start));
	const counts = { original: 0, current: 0, stale: 0, missing: 0 };

	for (const { path, text, role } of files) {
		if (role.kind !== 'document' || !wanted(path)) continue;
		const documents = content[role.collection].get(role.id)?.documents ?? {};
		const state = translationState(documents, role.locale);
		counts[state] += 1;
		const { translationOf } = documents[role.locale] ?? {};
		const original = translationOf && documents[translationOf.locale];
		if (state !== 'stale' || !translationOf || !original) continue;
		if (stamp) {
			writeFileSync(path, text.replace(/^(\s+hash:\s*)["']?[0-9a-f]{8}["']?\s*$/m, `$1"${originalHash(original)}"`));
			console.log(`stamped  ${path}`);
		} else console.log(`stale    ${path.slice(CONTENT_DIR.length + 1)}`);
	}
	console.log(
		`${counts.original} originals, ${counts.current} translations in step, ${counts.stale} ${stamp ? 'stamped' : 'stale'}`,
	);
}
