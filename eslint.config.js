import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist*/**', '.astro/**', 'tests/fixtures/*/dist*/**', 'tests/.scratch/**'] },
	...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
	...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
	{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true } } },
	{
		files: ['**/*.ts'],
		rules: {
			// The strictest compiler wants brackets for keys that an index signature gives.
			'@typescript-eslint/dot-notation': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		// The linter cannot see the types of .astro files; `astro check` can.
		files: ['tests/unit/components/**', 'tests/browser/charts/**', 'src/files.ts'],
		rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
	},
	...astro.configs.recommended,
);
