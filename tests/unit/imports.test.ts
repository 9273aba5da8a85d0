import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const words = ['i18n', 'strategy', 'schemas'];

/** What each part of `src` may import, beside itself. `glue` is the files at the top of `src`. */
const may: Readonly<Record<string, readonly string[]>> = {
	schemas: [],
	strategy: ['schemas'],
	i18n: ['strategy', 'schemas'],
	charts: words,
	// What goes into the files that readers download.
	export: ['charts', ...words],
	components: ['export', 'charts', ...words, 'glue', 'client'],
	layouts: ['components', 'export', 'charts', ...words, 'glue', 'client', 'styles'],
	pages: [
		'layouts',
		'components',
		'export',
		'charts',
		...words,
		'glue',
		'client',
		'build',
		'styles',
	],
	// How files become the one linked model.
	loaders: [
		'schemas',
		'i18n/messages/en.json',
		'strategy/address.ts',
		'strategy/outcome.ts',
		'strategy/period.ts',
	],
	glue: ['build', 'loaders', 'components', 'export', 'styles', ...words],
	// What runs in the reader’s browser brings nothing of the build with it.
	client: [],
	// What runs around Astro.
	build: ['components', 'export', ...words, 'glue', 'loaders', 'client'],
	// How downloads become tables of the content.
	importing: ['loaders', 'strategy', 'schemas'],
	// What on pages needs work.
	auditing: ['loaders', 'strategy', 'schemas'],
	// How words go to translators and come back.
	translating: ['loaders', 'strategy', 'schemas'],
	// How new files start.
	making: ['loaders', 'schemas'],
	cli: ['auditing', 'build', 'loaders', 'importing', 'making', 'translating', 'schemas', 'glue'],
};

interface Import {
	from: string;
	/** Below `src`, or as it is written where it leads elsewhere. */
	to: string;
}

const belowSrc = (file: string) => file.replace(/^src\//u, '');

/** Imports of TypeScript files, of types too. */
async function ofTypeScript(): Promise<Import[]> {
	const { output } = await cruise(['src'], {
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		enhancedResolveOptions: { extensions: ['.ts', '.astro', '.json'] },
	});
	return (output as ICruiseResult).modules
		.filter(({ source }) => source.startsWith('src/'))
		.flatMap(({ source, dependencies }) =>
			dependencies.map(({ resolved, module }) => ({
				from: belowSrc(source),
				to: resolved.startsWith('src/') ? belowSrc(resolved) : module,
			})),
		);
}

/** Imports of `.astro` files, which dependency-cruiser cannot read. */
function ofAstro(): Import[] {
	return globSync('**/*.astro', { cwd: 'src' }).flatMap((from) =>
		[
			...readFileSync(path.join('src', from), 'utf8').matchAll(
				/^\s*(?:import|export)\s(?:[^;']*?\sfrom\s+)?'([^']+)'/gmu,
			),
		].map(([, name = '']) => ({
			from,
			to: name.startsWith('.') ? path.join(path.dirname(from), name) : name.replace(/^#/u, ''),
		})),
	);
}

const imports = [...(await ofTypeScript()), ...ofAstro()];
const files = new Set(globSync('**/*.*', { cwd: 'src' }));
const inside = imports.filter(({ to }) => files.has(to));
const partOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'glue');

test('reads imports of all kinds of files', () => {
	const from = (ending: string) => inside.filter((one) => one.from.endsWith(ending)).length;
	expect(from('.ts')).toBeGreaterThan(50);
	expect(from('.astro')).toBeGreaterThan(100);
});

test('every part has its rule, and every import within leads to a file', () => {
	const importing = new Set(inside.map(({ from }) => partOf(from)));
	expect([...importing].filter((part) => may[part] === undefined)).toEqual([]);
	const tops = new Set(globSync('*', { cwd: 'src' }));
	const lost = imports.filter(({ to }) => !files.has(to) && tops.has(to.split('/')[0] ?? ''));
	expect(lost).toEqual([]);
});

test('nothing imports from the left of itself', () => {
	const breaches = inside
		.filter(({ from, to }) => {
			const allowed = may[partOf(from)] ?? [];
			return partOf(from) !== partOf(to) && ![partOf(to), to].some((one) => allowed.includes(one));
		})
		.map(({ from, to }) => `${from} → ${to}`);
	expect(breaches).toEqual([]);
});

test('the domain reads no file, knows no page and no clock', () => {
	const outside = imports.filter(({ from, to }) => partOf(from) === 'strategy' && !files.has(to));
	expect(outside.filter(({ to }) => to !== 'zod')).toEqual([]);
	const clocks = globSync('src/strategy/**/*.ts').filter((file) =>
		/Date\.now|new Date\(\)|import\.meta|process\./u.test(readFileSync(file, 'utf8')),
	);
	expect(clocks).toEqual([]);
});
