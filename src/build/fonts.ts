import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Without fonts of its own a bare machine draws boxes, and each machine measures other widths. */
const packages = [
	'@expo-google-fonts/noto-sans',
	'@expo-google-fonts/noto-sans-arabic',
	'@expo-google-fonts/noto-sans-gujarati',
];
const cuts = ['400Regular', '700Bold'];

const folderOf = (name: string) =>
	dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

/** Writes the fontconfig file that shows a program our fonts and no others; gives its place. */
export async function fontsFile(folder: string): Promise<string> {
	const folders = packages.flatMap((name) => cuts.map((cut) => join(folderOf(name), cut)));
	await mkdir(folder, { recursive: true });
	const file = join(folder, 'fonts.conf');
	// Written aside and moved, as another test file may be reading it.
	const draft = `${file}.${process.pid}`;
	await writeFile(
		draft,
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((place) => `\t<dir>${place}</dir>`).join('\n')}
	<cachedir>${join(folder, 'fontconfig')}</cachedir>
	<alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
	<alias><family>system-ui</family><prefer><family>Noto Sans</family></prefer></alias>
</fontconfig>
`,
	);
	await rename(draft, file);
	return file;
}
