import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { buildDay, contentFolder } from '#folders.ts';
import { planImport } from '#importing/importPlan.ts';
import { tellMistakes } from '#importing/mistake.ts';
import { readOptions, usage } from '#importing/options.ts';
import { readTarget, type Target } from '#importing/target.ts';
import { changesNothing, tellChanges } from '#importing/tellChanges.ts';
import { tellSelection } from '#importing/tellSelection.ts';
import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { replaceText } from '#loaders/textFile.ts';

/** Tells a download that is not where it is said to be. */
function checkFile(file: string, mistakes: Mistake[]) {
	if (existsSync(file)) {
		if (statSync(file).isFile()) return;
		mistakes.push({ where: file, found: 'This is a folder.', next: 'Name the file in it.' });
		return;
	}
	const folder = path.dirname(file);
	const names = existsSync(folder)
		? readdirSync(folder).filter((name) => name.endsWith('.csv'))
		: [];
	const next =
		names.length > 0 ? didYouMean(path.basename(file), names) : 'Write the way to it in full.';
	mistakes.push({ where: file, found: 'There is no such file.', next });
}

/** Asks at a terminal whether to go on. Input that ends without an answer is a no. */
async function agrees(question: string): Promise<boolean> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const ended = new Promise<string>((answer) => {
		terminal.once('close', () => {
			answer('');
		});
	});
	const answer = await Promise.race([terminal.question(`${question} (y or n) `), ended]);
	terminal.close();
	return /^\s*y(?:es)?\s*$/iu.test(answer);
}

const isAtTerminal = () => process.stdin.isTTY && process.stdout.isTTY;

/** Writes the table, if the editor agrees. False where it has changed since it was read. */
async function write(text: string, target: Target, yes: boolean): Promise<boolean> {
	const { tablePath, tableFile, indicatorFile, text: before } = target;
	if (!yes && !isAtTerminal()) {
		console.log('Nothing is written yet. To write it, run the same command with --yes.');
		return true;
	}
	if (!yes && !(await agrees(`Write this to ${tableFile}?`))) {
		console.log('Nothing is written.');
		return true;
	}
	if (!replaceText(tablePath, before, text)) {
		console.error(`${tableFile} was changed in the meantime. Nothing is written: start again.`);
		return false;
	}
	console.log(`${tableFile} is written.`);
	console.log(`Set “updated” in ${indicatorFile}, then look at the page: npm run dev`);
	return true;
}

/** Imports a download as the words after the command say. False where a mistake stands in the way. */
async function importDownload(words: readonly string[]): Promise<boolean> {
	const mistakes: Mistake[] = [];
	const failed = () => {
		console.error(tellMistakes(mistakes));
		return false;
	};
	const options = readOptions(words, buildDay, mistakes);
	if (!options) {
		if (mistakes.length > 0) return failed();
		console.log(usage);
		return true;
	}
	checkFile(options.file, mistakes);
	const target = readTarget(contentFolder, options.indicator, mistakes);
	if (!target || mistakes.length > 0) return failed();
	const bytes = createReadStream(options.file);
	const plan = await planImport(bytes, path.basename(options.file), target, options, mistakes);
	if (!plan) return failed();
	const { changes, text } = plan;
	const { place } = target.site;
	console.log(tellSelection(plan, target));
	console.log(`\n${target.tableFile}:`);
	console.log(
		tellChanges(changes, { place, decimals: target.indicator.decimals, day: options.day }),
	);
	console.log('');
	if (!changesNothing(changes)) return write(text, target, options.yes);
	console.log('There is nothing to change.');
	return true;
}

try {
	process.exitCode = (await importDownload(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
	console.error(
		`The figures could not be imported: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
