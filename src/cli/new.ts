import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDay, contentFolder } from '#folders.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { didYouMean, type Fault } from '#loaders/faults.ts';
import { tellMistakes, type Mistake } from '#loaders/mistake.ts';
import { MARK } from '#loaders/toWrite.ts';
import { replaceText } from '#loaders/textFile.ts';
import { languageMistakes, withLanguage } from '#making/addLanguage.ts';
import { deskFor, isEmpty } from '#making/desk.ts';
import { checkWhole, fillIn } from '#making/form.ts';
import { filesOf, takenOf, writeFiles, type NewFile } from '#making/newFiles.ts';
import { newFileLink } from '#making/newFileLink.ts';
import { askPlace, filesOfPlace } from '#making/newPlace.ts';
import { isNoun, nounNames, nouns, type NounName } from '#making/nouns.ts';
import { OptionAnswers, readWords, type Words } from '#making/options.ts';
import { tellLeft } from '#making/tellLeft.ts';
import { codeQuestion, nounQuestion, usage } from '#making/usage.ts';
import { LeftOff, terminal } from '#making/terminal.ts';

const person = process.stdin.isTTY && process.stdout.isTTY ? terminal : null;

const refuse = (mistakes: readonly Mistake[]) => {
	console.error(tellMistakes(mistakes, 'Nothing was written.'));
	return false;
};

const faultsNow = (): readonly Fault[] =>
	isEmpty(contentFolder) ? [] : checkContent(contentFolder).faults;

/** What the check says now that it did not say before. */
function newFaults(before: readonly Fault[]): Fault[] {
	const same = ({ file, found }: Fault) => JSON.stringify([file, found]);
	const known = new Set(before.map(same));
	return checkContent(contentFolder).faults.filter((one) => !known.has(same(one)));
}

/** Writes new files and tells what is left to do in them. */
function write(files: readonly NewFile[], next: readonly string[]): boolean {
	const taken = takenOf(contentFolder, files);
	if (taken.length > 0) {
		const next = 'Choose another name with --id, or change that file itself.';
		return refuse(taken.map((where) => ({ where, found: 'This file is there already.', next })));
	}
	const before = faultsNow();
	writeFiles(contentFolder, files);
	for (const { name } of files) console.log(`${name} is written.`);
	const faults = newFaults(before);
	if (faults.length === 0) console.log('The check finds no mistake in it.');
	else console.log(`\nThis is left to do before the site can be built:\n\n${tellLeft(faults)}`);
	for (const line of next) console.log(line);
	return true;
}

async function makeEntry(name: NounName, { options, more }: Words): Promise<boolean> {
	const noun = nouns[name];
	const desk = deskFor(contentFolder, buildDay);
	const answers = new OptionAnswers(options, person);
	const filled = await fillIn(noun, desk, answers);
	const mistakes = answers.mistakes(more);
	if (mistakes.length > 0) return refuse(mistakes);
	const whole = checkWhole(noun, filled);
	if (whole.length > 0) return refuse(whole);
	const figures = 'table' in noun && noun.table === 'figures';
	return write(filesOf(noun, desk, filled), [
		...(figures ? [`Fill its table: npm run import -- FILE --indicator ${filled.id}`] : []),
		'Lines that start with # explain what can be filled in. Then look at the page: npm run dev',
	]);
}

/** The languages whose interface words come with the program. */
const spoken = () =>
	readdirSync('src/i18n/messages')
		.map((file) => path.basename(file, '.json'))
		.toSorted();

async function makeLanguage({ options, more }: Words): Promise<boolean> {
	const answers = new OptionAnswers(options, person);
	const [code = ''] = await answers.answer(codeQuestion);
	const wrong = answers.mistakes(more);
	if (wrong.length > 0) return refuse(wrong);
	const desk = deskFor(contentFolder, buildDay);
	const own = path.join(contentFolder, code, 'messages.json');
	const hasWords = existsSync(own) || spoken().includes(code);
	const mistakes = languageMistakes(code, desk.draft.site?.languages ?? [], hasWords);
	if (mistakes.length > 0) return refuse(mistakes);
	const file = path.join(contentFolder, 'site.yaml');
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const changed = withLanguage(text, code);
	const before = faultsNow();
	if (changed === null || !replaceText(file, text, changed)) {
		const found = 'Its list of languages cannot be read.';
		return refuse([{ where: 'content/site.yaml', found, next: 'Run “npm run check” first.' }]);
	}
	const faults = newFaults(before);
	if (faults.length > 0) {
		replaceText(file, changed, text);
		console.error(`${tellLeft(faults)}\nMend this first. The language is not added yet.`);
		return false;
	}
	console.log(`content/site.yaml names “${code}” now. Nothing is translated yet.`);
	console.log(`See what there is to translate: npm run translations -- ${code}`);
	return true;
}

async function makePlace({ options, more }: Words): Promise<boolean> {
	const seeds = path.join(path.dirname(contentFolder), 'seeds');
	if (!isEmpty(contentFolder) || !isEmpty(seeds)) {
		const found = `A site stands in ${path.dirname(contentFolder)} already.`;
		const next =
			'A new place needs a folder of its own: CONTENT_DIR=our-place/content npm run new -- strategy';
		return refuse([{ where: 'CONTENT_DIR', found, next }]);
	}
	const answers = new OptionAnswers(options, person);
	const said = await askPlace(
		answers,
		spoken().filter((code) => code !== 'en'),
	);
	const mistakes = answers.mistakes(more);
	if (mistakes.length > 0) return refuse(mistakes);
	return write(filesOfPlace(said, buildDay), [
		`Every text that is yours to write starts with “${MARK}”: search the files for it.`,
	]);
}

/** Prints a link for each noun that opens GitHub with a new file of its kind. */
function tellLinks(): boolean {
	const { draft, source } = deskFor(contentFolder, buildDay);
	const repository = draft.site?.repository;
	if (repository === undefined) {
		const next = 'Add a line such as: repository: https://github.com/owner/name';
		return refuse([{ where: 'content/site.yaml', found: 'It names no repository.', next }]);
	}
	for (const name of nounNames)
		console.log(`- [${name}](${newFileLink(repository, name, source)}): ${nouns[name].what}`);
	return true;
}

async function make(words: Words): Promise<boolean> {
	const noun = words.noun ?? (person ? (await person.answer(nounQuestion))[0] : undefined);
	if (noun === 'help' || words.options.has('help')) {
		console.log(usage);
		return true;
	}
	if (noun === undefined) {
		console.error(usage);
		return false;
	}
	if (isNoun(noun)) return makeEntry(noun, words);
	if (noun === 'language') return makeLanguage(words);
	if (noun === 'strategy') return makePlace(words);
	if (noun === 'links') return tellLinks();
	const names = [...nounNames, 'language', 'strategy', 'links'];
	return refuse([
		{ where: noun, found: `Nothing new is called “${noun}”.`, next: didYouMean(noun, names) },
	]);
}

try {
	process.exitCode = (await make(readWords(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
	if (!(error instanceof LeftOff)) {
		console.error(
			`This could not be done: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
	process.exitCode = 1;
}
