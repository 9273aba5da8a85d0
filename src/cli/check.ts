import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, buildDay } from '#folders.ts';
import { addressesBefore } from '#loaders/addressesBefore.ts';
import { annotationsOf } from '#loaders/annotations.ts';
import { checkContent, type Checked } from '#loaders/checkContent.ts';
import { readCheckOptions, usage } from '#loaders/checkOptions.ts';
import { faultsAsJson, tellFaults } from '#loaders/faults.ts';

/** Adds the addresses of all pages to the list of those that were published. */
function keepAddresses({ pages, published }: Checked): void {
	const all = [...new Set([...published, ...pages])].toSorted();
	writeFileSync(path.join(contentFolder, 'published.txt'), `${all.join('\n')}\n`);
	console.log(`content/published.txt holds ${all.length} addresses now.`);
}

/** Checks the content as the words after the command say. False where there are mistakes. */
function check(words: readonly string[]): boolean {
	const options = readCheckOptions(words);
	if (typeof options === 'string') {
		console.error(options);
		return false;
	}
	if (options.help) {
		console.log(usage);
		return true;
	}
	const before = options.before === undefined ? [] : addressesBefore(options.before);
	if (typeof before === 'string') {
		console.error(before);
		return false;
	}
	const checked = checkContent(contentFolder, undefined, before);
	const faults = [...checked.faults, ...checked.warningsOn(buildDay)];
	const isRight = checked.faults.length === 0;
	if (options.json) console.log(faultsAsJson(faults));
	else (isRight ? console.log : console.error)(tellFaults(faults, ''));
	if (!options.json && (options.annotations || process.env['GITHUB_ACTIONS'] === 'true')) {
		for (const line of annotationsOf(faults, path.relative('.', path.dirname(contentFolder))))
			console.log(line);
	}
	if (options.keepAddresses && isRight) keepAddresses(checked);
	return isRight;
}

process.exitCode = check(process.argv.slice(2)) ? 0 : 1;
