import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Imports run one way; what stands further right may use what stands further left. */
const layers = ['src/schemas', 'src/catalogue', 'src/markdown', 'src/checks', 'src/components', 'src/pages'];
const zones = layers.flatMap((target, index) =>
	layers.slice(index + 1).map((from) => ({
		target: `./${target}`,
		from: `./${from}`,
		message: 'Imports run one way: see docs/architecture.md.',
	})),
);

export default tseslint.config(
	{ ignores: ['dist/', 'dist.next/', '.astro/', '.test-copies/', 'node_modules/'] },
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	{
		plugins: { 'import-x': importX },
		rules: {
			'import-x/no-restricted-paths': [
				'error',
				{
					zones: [
						...zones,
						{ target: './tools', from: './src/components' },
						{ target: './tools', from: './src/pages' },
					],
				},
			],
			'import-x/no-duplicates': 'error',
			eqeqeq: 'error',
			'no-console': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
	{
		files: ['src/schemas/**', 'src/catalogue/**', 'src/markdown/**', 'src/checks/**', 'tools/**'],
		ignores: ['src/catalogue/loaders.ts', 'src/checks/content-guard.ts', 'tools/build.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['astro', 'astro/*', 'astro:*', '@astrojs/*'],
							message: 'The catalogue, its checks and the tools do without Astro.',
						},
					],
				},
			],
		},
	},
);
