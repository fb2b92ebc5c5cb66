import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/catalogue/disk.ts';
import { editorSchemas, schemaFileText } from '../../../src/schemas/json-schema.ts';
import { temporaryFolder } from '../helpers/content-folder.ts';
import { projectRoot, runTool, textsIn } from '../helpers/tools.ts';

function written(): string {
	const root = temporaryFolder();
	runTool(root, 'schemas');
	return root;
}

describe('npm run schemas', () => {
	it('writes every schema, and nothing the second time', () => {
		const root = written();
		expect(Object.keys(textsIn(root)).toSorted()).toEqual(
			Object.keys(editorSchemas)
				.map((name) => `schemas/${name}.schema.json`)
				.toSorted(),
		);
		expect(textsIn(root)['schemas/places.schema.json']).toBe(schemaFileText('places'));
		expect(runTool(root, 'schemas', '--check')).toMatchObject({ status: 0, stderr: '' });
		expect(runTool(root, 'schemas').stdout).toContain(' 0 written, 0 removed');
	});

	it('names what is stale, missing or left behind, and then mends it', () => {
		const root = written();
		const before = textsIn(root);
		writeFileSync(join(root, 'schemas/places.schema.json'), '{}\n');
		rmSync(join(root, 'schemas/source.schema.json'));
		writeFileSync(join(root, 'schemas/gone.schema.json'), '{}\n');
		writeFileSync(join(root, 'schemas/README.md'), '');
		const { status, stderr } = runTool(root, 'schemas', '--check');
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toEqual([
			'schemas/places.schema.json is stale; run: npm run schemas',
			'schemas/source.schema.json is stale; run: npm run schemas',
			'schemas/gone.schema.json belongs to no schema; run: npm run schemas',
		]);
		expect(runTool(root, 'schemas')).toMatchObject({ status: 0 });
		expect(textsIn(root)).toEqual({ ...before, 'schemas/README.md': '' });
	});

	it('refuses an unknown flag', () => {
		expect(runTool(temporaryFolder(), 'schemas', '--chek')).toMatchObject({ status: 2 });
	});
});

describe('the schemas of this project', () => {
	it('are up to date', () => {
		expect(runTool(projectRoot, 'schemas', '--check')).toMatchObject({ status: 0, stderr: '' });
	});

	it('are what the editor uses for each YAML file of the content', () => {
		const settings = JSON.parse(readFileSync(join(projectRoot, '.vscode/settings.json'), 'utf8')) as {
			'yaml.schemas': Record<string, string>;
		};
		const globs = Object.entries(settings['yaml.schemas']);
		const nameFor = (path: string) =>
			globs.flatMap(([schema, glob]) => (matchesGlob(path, glob) ? [schema.replace('./schemas/', '')] : []));
		for (const { path, role } of readContent(projectRoot).files) {
			if (role.kind === 'facts') expect(nameFor(path), path).toEqual([`${role.collection}.schema.json`]);
			else if (role.kind === 'document' || role.kind === 'interface') expect(nameFor(path), path).toEqual([]);
			else expect(nameFor(path), path).toEqual([`${role.kind}.schema.json`]);
		}
		// Frontmatter stands in MDX, which is no YAML file.
		expect(globs).toHaveLength(Object.keys(editorSchemas).length - 1);
	});
});
