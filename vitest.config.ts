import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		maxWorkers: 2,
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/global-setup.ts',
					testTimeout: 60_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
