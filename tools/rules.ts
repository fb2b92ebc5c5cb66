import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rulesPage } from '../src/checks/rules-page.ts';

/** Writes docs/rules.md from the rules themselves; with --check, fails when it is not what they say. */
const PATH = 'docs/rules.md';
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const page = rulesPage();
if (!values.check) {
	writeFileSync(PATH, page);
	console.log(`wrote ${PATH}`);
} else if (readFileSync(PATH, 'utf8') !== page) {
	console.error(`${PATH} is not what the rules say; run: npm run rules`);
	process.exitCode = 1;
}
