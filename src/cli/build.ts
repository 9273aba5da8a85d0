import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, outFolder } from '#folders.ts';
import { drawPictures } from '#build/pictures.ts';
import { indexForSearch } from '#build/searchIndex.ts';
import { writeSitemap } from '#build/sitemap.ts';
import { runAstro } from './astro.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';

/** Makes the site in a folder of its own, so that a failure leaves the last good one as it was. */
async function build(): Promise<boolean> {
	const { content, faults } = checkContent(contentFolder);
	if (!content || faults.length > 0) {
		console.error(tellFaults(faults));
		return false;
	}
	const next = `${outFolder}.next`;
	rmSync(next, { recursive: true, force: true });
	const log = process.env['VERBOSE'] === '1' ? 'inherit' : 'ignore';
	const place = { CONTENT_DIR: contentFolder, OUT_DIR: next };
	if (runAstro(['build', '--force'], place, ['ignore', log, 'inherit']) !== 0) return false;
	const pages = await indexForSearch(next);
	await drawPictures(content.site.data, next);
	writeSitemap(next, content.site.data.address);
	const old = `${outFolder}.old`;
	rmSync(old, { recursive: true, force: true });
	if (existsSync(outFolder)) renameSync(outFolder, old);
	renameSync(next, outFolder);
	rmSync(old, { recursive: true, force: true });
	console.log(`Built ${path.relative('.', outFolder)}: ${String(pages)} pages can be searched.`);
	return true;
}

try {
	process.exitCode = (await build()) ? 0 : 1;
} catch (error) {
	console.error(
		`The site could not be built: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
} finally {
	rmSync(`${outFolder}.next`, { recursive: true, force: true });
}
