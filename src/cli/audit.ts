import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { audit } from '#auditing/audit.ts';
import { auditPage } from '#auditing/auditPage.ts';
import { readOptions, usage } from '#auditing/options.ts';
import { tellPage, tellTable } from '#auditing/tellAudit.ts';
import { editFolder } from '#editFolder.ts';
import { buildDay, contentFolder } from '#folders.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { didYouMean, tellFaults } from '#loaders/faults.ts';

/** Looks through the content as the words after the command say. False where that could not be done. */
function run(words: readonly string[]): boolean {
	const options = readOptions(words);
	if (typeof options === 'string') {
		console.error(options);
		return false;
	}
	const { help, json, all, html, address } = options;
	if (help) {
		console.log(usage);
		return true;
	}
	const { content, faults } = checkContent(contentFolder);
	if (!content || faults.length > 0) {
		console.error(tellFaults(faults, 'Mend them first.'));
		return false;
	}
	const pages = audit(content, path.dirname(contentFolder), buildDay);
	const asked = address === null ? pages : pages.filter((page) => page.address === address);
	if (asked.length === 0) {
		const addresses = pages.map((page) => page.address);
		console.error(`There is no page ${address ?? ''}. ${didYouMean(address ?? '', addresses)}`);
		return false;
	}
	if (html !== null) {
		const { title, repository } = content.site.data;
		const about = { title, day: buildDay, editFolder: editFolder(repository) };
		writeFileSync(html, auditPage(asked, about));
		console.error(`${html} is written.`);
	}
	if (json) console.log(JSON.stringify(asked, null, '\t'));
	else if (address === null) console.log(tellTable(asked, all));
	else console.log(asked.map(tellPage).join('\n'));
	return true;
}

process.exitCode = run(process.argv.slice(2)) ? 0 : 1;
