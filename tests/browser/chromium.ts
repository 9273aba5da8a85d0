import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { fontsFile } from '../../src/build/fonts.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

interface Program {
	executablePath: string;
	/** Where its shared libraries are, if they are not the system's. */
	libraries?: string;
}

/** A Chromium that this machine has already. */
function ofTheSystem(): Program | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined && !existsSync(named))
		throw new Error(`CHROMIUM_PATH says ${named}, and there is no such file.`);
	const executablePath = named ?? '/usr/bin/chromium';
	return existsSync(executablePath) ? { executablePath } : undefined;
}

/**
 * The Chromium of the package registry, unpacked once.
 * The package unpacks to the folder for temporary files, where it takes whatever bears the right
 * name, and leaves out the libraries (NSS, Expat) unless it believes that it runs on Amazon's
 * machines. A bare Debian has none of them, so we unpack all, in a folder of our own.
 */
async function ofTheRegistry(): Promise<Program> {
	if (process.platform !== 'linux' || process.arch !== 'x64')
		throw new Error('Install Chromium or Chrome, and set CHROMIUM_PATH to its program file.');
	const place = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
	const about = await readFile(join(place, 'package.json'), 'utf8');
	const folder = join(cache, (JSON.parse(about) as { version: string }).version);
	if (!existsSync(folder)) await unpack(join(place, 'bin'), folder);
	return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib') };
}

async function unpack(bin: string, folder: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const unfinished = `${folder}.${process.pid}`;
	await mkdir(unfinished, { recursive: true });
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = unfinished;
	try {
		for (const archive of ['chromium.br', 'al2023.tar.br']) await inflate(join(bin, archive));
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
	// Two test files may get here at once: the first to finish wins, the other's copy goes.
	await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** Opens a real Chromium without a window. */
export async function openChromium(): Promise<Browser> {
	const { executablePath, libraries } = ofTheSystem() ?? (await ofTheRegistry());
	return chromium.launch({
		executablePath,
		// Chromium refuses its sandbox to root, which is what a container's user is. It only ever
		// opens our own pages.
		args: ['--no-sandbox', '--font-render-hinting=none'],
		env: {
			...process.env,
			FONTCONFIG_FILE: await fontsFile(cache),
			...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }),
		},
	});
}
