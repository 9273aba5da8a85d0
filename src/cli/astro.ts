import { spawnSync, type StdioOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(import.meta.resolve('astro')).replace(
	/dist[\\/][^\\/]*$/u,
	'bin/astro.mjs',
);

/** Vite answers with these where it finds them, and not with what the build has set. */
const takenForVite = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR']);

/** Runs Astro, which would otherwise tell its makers that it was used. Gives its exit code. */
export function runAstro(
	words: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	stdio: StdioOptions = 'inherit',
): number {
	const own = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !takenForVite.has(name)),
	);
	const { status } = spawnSync(process.execPath, [program, ...words], {
		stdio,
		env: { ...own, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return status ?? 1;
}

if (import.meta.main) process.exitCode = runAstro(process.argv.slice(2));
