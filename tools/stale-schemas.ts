import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { editorSchemas, schemaFileText, type SchemaName } from '../src/schemas/json-schema.ts';
import { SCHEMA_DIR, schemaPath } from './templates.ts';

/** How the JSON Schemas on disk stand to the schemas in `src/schemas/`. */
export interface SchemaFiles {
	/** What each file should hold, by path. */
	wanted: Map<string, string>;
	/** Paths of files that are missing or hold something else. */
	stale: string[];
	/** Paths of files that belong to no schema. */
	left: string[];
}

/** Returns how the JSON Schemas in the working directory stand. */
export function schemaFiles(): SchemaFiles {
	const names = Object.keys(editorSchemas) as SchemaName[];
	const wanted = new Map(names.map((name) => [schemaPath(name), schemaFileText(name)]));
	const stale = [...wanted].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
	const present = existsSync(SCHEMA_DIR) ? readdirSync(SCHEMA_DIR).filter((name) => name.endsWith('.schema.json')) : [];
	const left = present.map((name) => `${SCHEMA_DIR}/${name}`).filter((path) => !wanted.has(path));
	return { wanted, stale: stale.map(([path]) => path), left };
}
