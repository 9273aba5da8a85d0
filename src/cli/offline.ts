import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isLeftOut, offlinePage, offlineStyles } from '#build/offlineCopy.ts';
import { siteSettings } from '#build/siteSettings.ts';
import { contentFolder, outFolder } from '#folders.ts';

const usage = `Puts a copy of the built site into a new folder. It can be opened from there without a server.

  npm run offline -- FOLDER

Then open FOLDER/index.html in a browser.`;

const changed = { '.html': offlinePage, '.css': offlineStyles };

/** Copies the built site, and says why where that could not be done. */
function copy(folder: string): string | null {
	if (!existsSync(outFolder)) return 'Build the site first: npm run build';
	if (existsSync(folder)) return `There is something at ${folder} already. Name a new folder.`;
	// What is shown is a link to a version.
	const filter = (from: string) => !isLeftOut(path.relative(outFolder, from));
	cpSync(`${outFolder}/`, folder, { recursive: true, dereference: true, filter });
	const { base } = siteSettings(contentFolder);
	for (const [ending, change] of Object.entries(changed)) {
		for (const file of globSync(`**/*${ending}`, { cwd: folder })) {
			const place = { file: file.split(path.sep).join('/'), base };
			const whole = path.join(folder, file);
			writeFileSync(whole, change(readFileSync(whole, 'utf8'), place));
		}
	}
	return null;
}

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0 || folder.startsWith('-')) {
	console.error(usage);
	process.exitCode = 1;
} else {
	const problem = copy(folder);
	if (problem === null) console.log(`Open ${path.join(folder, 'index.html')} in a browser.`);
	else console.error(problem);
	process.exitCode = problem === null ? 0 : 1;
}
