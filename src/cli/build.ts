import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDay, contentFolder, outFolder } from '#folders.ts';
import { compress } from '#build/compress.ts';
import { writeHostFiles, type HostedSite } from '#build/hostFiles.ts';
import { inputFolders, inputState } from '#build/inputs.ts';
import { lock } from '#build/lock.ts';
import { nginxInclude } from '#build/nginx.ts';
import { forgetOldPictures } from '#build/pictureMemory.ts';
import { drawPictures } from '#build/pictures.ts';
import { buildsOf, lockOf, publish, tidy } from '#build/publish.ts';
import { hostRedirectsOf } from '#build/redirects.ts';
import { indexForSearch } from '#build/searchIndex.ts';
import { siteSettings } from '#build/siteSettings.ts';
import { writeSitemap } from '#build/sitemap.ts';
import { unchanged } from '#build/unchanged.ts';
import { runAstro } from './astro.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { summaryOf, tellFaults } from '#loaders/faults.ts';

/** A whole site that nobody is shown yet. */
interface Version {
	readonly folder: string;
	readonly hosted: HostedSite;
	/** How many pages can be searched. */
	readonly pages: number;
}

/** Makes the site in a folder of its own; where it cannot, says what is wrong. */
async function make(): Promise<Version | string> {
	const { content, faults, warningsOn } = checkContent(contentFolder);
	const warnings = warningsOn(buildDay);
	if (!content || faults.length > 0) return tellFaults([...faults, ...warnings]);
	if (warnings.length > 0) console.log(`${summaryOf(warnings)} See them: npm run check`);
	const { data: site } = content.site;
	const folder = path.join(buildsOf(outFolder), new Date().toISOString().replaceAll(/\W/gu, '-'));
	mkdirSync(folder);
	const log = process.env['VERBOSE'] === '1' ? 'inherit' : 'ignore';
	const place = { CONTENT_DIR: contentFolder, OUT_DIR: folder };
	if (runAstro(['build', '--force'], place, ['ignore', log, 'inherit']) !== 0)
		return 'Nothing was built; the last good site is as it was.';
	const pages = await indexForSearch(folder);
	await drawPictures(site, folder);
	writeSitemap(folder, site.address);
	await compress(folder);
	const { base } = siteSettings(contentFolder);
	const hosted = { base, prefixes: site.languages.slice(1), redirects: hostRedirectsOf(content) };
	writeHostFiles(folder, hosted);
	return { folder, hosted, pages };
}

/** Beside the site and not in it, as readers have no use for it. */
function writeNginxInclude(hosted: HostedSite): void {
	const file = `${outFolder}.nginx.conf`;
	writeFileSync(`${file}.draft`, nginxInclude(hosted));
	renameSync(`${file}.draft`, file);
}

/** Makes the site and shows it. A failure leaves the last good one as it was. */
async function build(): Promise<boolean> {
	const { release } = lock(lockOf(outFolder));
	try {
		tidy(outFolder);
		const inputs = inputFolders(contentFolder);
		const made = await unchanged(() => inputState(inputs), make);
		if (typeof made === 'string') {
			tidy(outFolder);
			console.error(made);
			return false;
		}
		publish(made.folder, outFolder);
		writeNginxInclude(made.hosted);
		await forgetOldPictures();
		console.log(`Built ${path.relative('.', outFolder)}: ${made.pages} pages can be searched.`);
		return true;
	} finally {
		release();
	}
}

try {
	process.exitCode = (await build()) ? 0 : 1;
} catch (error) {
	console.error(
		`The site could not be built: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
