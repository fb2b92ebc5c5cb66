import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { schemaFiles } from './stale-schemas.ts';
import { SCHEMA_DIR } from './templates.ts';

const usage = `Writes the JSON Schemas that editors complete and explain the YAML files with.

  npm run schemas              writes ${SCHEMA_DIR}/<name>.schema.json
  npm run schemas -- --check   only tells which of them are not what the schemas in src/schemas/ say

Exit code: 0 written or up to date, 1 stale, 2 wrong use of the command.`;

main();

function main(): void {
	let check: boolean;
	try {
		const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, check: { type: 'boolean' } } });
		if (values.help) {
			console.log(usage);
			return;
		}
		check = values.check ?? false;
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exitCode = 2;
		return;
	}
	const { wanted, stale, left } = schemaFiles();
	if (check) {
		for (const path of stale) console.error(`${path} is stale; run: npm run schemas`);
		for (const path of left) console.error(`${path} belongs to no schema; run: npm run schemas`);
		if (stale.length + left.length > 0) process.exitCode = 1;
		else console.log(`${wanted.size} schemas, all up to date`);
		return;
	}
	mkdirSync(SCHEMA_DIR, { recursive: true });
	for (const path of stale) writeFileSync(path, wanted.get(path)!);
	for (const path of left) rmSync(path);
	for (const path of [...stale, ...left]) console.log(path);
	console.log(`${wanted.size} schemas, ${stale.length} written, ${left.length} removed`);
}
