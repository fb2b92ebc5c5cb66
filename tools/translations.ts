import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTENT_DIR, readContent } from '../src/catalogue/disk.ts';
import { originalHash, translationState } from '../src/catalogue/translation.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { stamp: { type: 'boolean' } } });
const { content, files } = readContent(process.cwd());
const wanted = (path: string) => positionals.length === 0 || positionals.some((start) => path.startsWith(start));
const counts = { original: 0, current: 0, stale: 0, missing: 0 };

for (const { path, text, role } of files) {
	if (role.kind !== 'document' || !wanted(path)) continue;
	const documents = content[role.collection].get(role.id)?.documents ?? {};
	const state = translationState(documents, role.locale);
	counts[state] += 1;
	const { translationOf } = documents[role.locale] ?? {};
	const original = translationOf && documents[translationOf.locale];
	if (state !== 'stale' || !translationOf || !original) continue;
	if (values.stamp) {
		writeFileSync(path, text.replace(/^(\s+hash:\s*)["']?[0-9a-f]{8}["']?\s*$/m, `$1"${originalHash(original)}"`));
		console.log(`stamped  ${path}`);
	} else console.log(`stale    ${path.slice(CONTENT_DIR.length + 1)}`);
}
console.log(
	`${counts.original} originals, ${counts.current} translations in step, ${counts.stale} ${values.stamp ? 'stamped' : 'stale'}`,
);
