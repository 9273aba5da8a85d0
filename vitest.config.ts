import { defineConfig } from 'vitest/config';

const project = (name: string, more: object = {}) => ({
	extends: true as const,
	test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
});

const builds = { globalSetup: ['tests/builds.ts'] };

export default defineConfig({
	test: {
		maxWorkers: 2,
		reporters: ['default', './tests/plainCount.ts'],
		projects: [
			project('unit', { exclude: ['tests/unit/components/**'], testTimeout: 60_000 }),
			'./tests/unit/components/vitest.config.ts',
			project('content', builds),
			project('site', { ...builds, testTimeout: 120_000 }),
			project('faults', { testTimeout: 7_200_000, hookTimeout: 600_000 }),
			project('browser', {
				...builds,
				exclude: ['tests/browser/charts/**'],
				testTimeout: 600_000,
				hookTimeout: 60_000,
			}),
			'./tests/browser/charts/vitest.config.ts',
		],
	},
});
