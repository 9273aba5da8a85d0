import path from 'node:path';
import { fontsFile } from './fonts.ts';

async function load() {
	// Read by the picture library when it is first loaded: a machine may have no fonts of its own.
	process.env['FONTCONFIG_FILE'] = await fontsFile(path.resolve('node_modules/.cache/fonts'));
	return (await import('sharp')).default;
}

let loaded: ReturnType<typeof load> | undefined;

/** The picture library, which draws letters with our fonts on every machine. */
export const sharpWithFonts = () => (loaded ??= load());
