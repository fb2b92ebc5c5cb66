import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { editorSchemas, schemaFileText, type SchemaName } from '../src/schemas/json-schema.ts';
import { SCHEMA_DIR, schemaPath } from './templates.ts';

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
	const wanted = new Map(
		(Object.keys(editorSchemas) as SchemaName[]).map((name) => [schemaPath(name), schemaFileText(name)]),
	);
	const stale = [...wanted].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
	const left = leftBehind(wanted);
	if (check) {
		for (const [path] of stale) console.error(`${path} is stale; run: npm run schemas`);
		for (const path of left) console.error(`${path} belongs to no schema; run: npm run schemas`);
		if (stale.length + left.length > 0) process.exitCode = 1;
		else console.log(`${wanted.size} schemas, all up to date`);
		return;
	}
	mkdirSync(SCHEMA_DIR, { recursive: true });
	for (const [path, text] of stale) writeFileSync(path, text);
	for (const path of left) rmSync(path);
	for (const path of [...stale.map(([path]) => path), ...left]) console.log(path);
	console.log(`${wanted.size} schemas, ${stale.length} written, ${left.length} removed`);
}

/** Files of schemas that are no more. */
function leftBehind(wanted: ReadonlyMap<string, string>): string[] {
	if (!existsSync(SCHEMA_DIR)) return [];
	return readdirSync(SCHEMA_DIR)
		.filter((name) => name.endsWith('.schema.json'))
		.map((name) => `${SCHEMA_DIR}/${name}`)
		.filter((path) => !wanted.has(path));
}
