import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDay, contentFolder } from '#folders.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { didYouMean, tellFaults } from '#loaders/faults.ts';
import { tellMistakes, type Mistake } from '#loaders/mistake.ts';
import { replaceText, textIn } from '#loaders/textFile.ts';
import type { Content } from '#schemas/content.ts';
import { accepted } from '#translating/accept.ts';
import { importWork, pathOf, type Rewrite } from '#translating/importWork.ts';
import { madeFromFileOf } from '#translating/messageFiles.ts';
import { readOptions, usage, type Options } from '#translating/options.ts';
import { tellImport } from '#translating/tellImport.ts';
import { asJson, languageName, tellCounts, tellFiles } from '#translating/tellList.ts';
import { breachesOf } from '#translating/terminology.ts';
import { translatables, type Translatable } from '#translating/translatable.ts';
import { MOST_BYTES, readXliff } from '#translating/xliffIn.ts';
import { writeXliff } from '#translating/xliffOut.ts';

type Asked<V extends Options['verb']> = Extract<Options, { verb: V }>;

/** The content that all is about, and what of it can be translated. */
class Desk {
	readonly content: Content;
	readonly languages: readonly string[];

	constructor(content: Content) {
		this.content = content;
		this.languages = content.site.data.languages.slice(1);
	}

	files = (locale: string) => translatables(this.content, contentFolder, locale);

	terms = (locale: string) => (this.content.terminology.get(locale) ?? []).map(({ data }) => data);

	breaches = (locale: string, files: readonly Translatable[]) =>
		files.flatMap((file) => breachesOf(file, this.terms(locale)));
}

const refuse = (...mistakes: readonly Mistake[]) => {
	console.error(`${tellMistakes(mistakes, 'Nothing was changed.')}\n\n${usage}`);
	return false;
};

/** Writes files, but none that someone has changed meanwhile. False where that is so. */
function writeAll(rewrites: readonly Rewrite[]): string[] {
	return rewrites.flatMap(({ name, path: at, before, text }) => {
		if (replaceText(at, before, text)) return [name];
		console.error(`${name} was changed in the meantime. It is left as it is.`);
		return [];
	});
}

function list(desk: Desk, { locale, json }: Asked<'list'>): boolean {
	const all = (locale === null ? desk.languages : [locale]).map((one) => {
		const files = desk.files(one);
		return { locale: one, files, breaches: desk.breaches(one, files) };
	});
	if (json) {
		const byLocale = all.map((one) => [one.locale, asJson(one.files, one.breaches)] as const);
		console.log(JSON.stringify(Object.fromEntries(byLocale), null, '\t'));
		return true;
	}
	for (const { locale: one, files, breaches } of all) {
		console.log(`${tellCounts(one, files)}\n`);
		if (breaches.length > 0)
			console.log(`Terms with another word than in the list: ${breaches.length}\n`);
		if (locale !== null) console.log(tellFiles(files, breaches));
	}
	if (all.length === 0) console.log('This site has one language. There is nothing to translate.');
	return true;
}

const fingerprintFile = (file: Translatable) =>
	file.kind === 'messages' ? madeFromFileOf(file.file) : file.file;

function accept(desk: Desk, { files: asked, checked }: Asked<'accept'>): boolean {
	const mistakes: Mistake[] = [];
	const all = desk.languages.flatMap((locale) =>
		desk.files(locale).filter(({ isThere }) => isThere),
	);
	const byPath = new Map(all.map((file) => [pathOf(contentFolder, file.file), file]));
	const chosen = asked.flatMap((word) => {
		if (desk.languages.includes(word)) {
			if (checked) {
				const found = 'Nobody can be said to have checked a whole language at once.';
				mistakes.push({ where: '--by', found, next: 'Name the files that were read.' });
			}
			const whole = desk.files(word).filter(({ isThere }) => isThere);
			return whole.map((file) => ({ file, onlyUnknown: true }));
		}
		const file = byPath.get(path.resolve(word));
		if (file && checked && file.kind === 'messages') {
			const found = 'Interface words have no place for who checked them.';
			mistakes.push({ where: word, found, next: 'Accept them without --by.' });
		}
		if (file) return [{ file, onlyUnknown: false }];
		const names = [...byPath.keys()].map((one) => path.relative('', one));
		const found = existsSync(word) ? 'This is not a translation.' : 'There is no such translation.';
		mistakes.push({ where: word, found, next: didYouMean(word, names) });
		return [];
	});
	if (mistakes.length > 0) return refuse(...mistakes);
	const rewrites = chosen.flatMap(({ file, onlyUnknown }): Rewrite[] => {
		const name = fingerprintFile(file);
		const at = pathOf(contentFolder, name);
		const before = textIn(at);
		const text = accepted(file, before ?? '', checked, onlyUnknown);
		return text === before ? [] : [{ name, path: at, before, text }];
	});
	const written = writeAll(rewrites);
	const same = chosen.length - rewrites.length;
	for (const name of written) console.log(`${name} is written.`);
	if (same > 0)
		console.log(`${same} as ${same === 1 ? 'it was' : 'they were'}: nothing to accept.`);
	return written.length === rewrites.length;
}

async function send(desk: Desk, { locale, to, all, force }: Asked<'export'>): Promise<boolean> {
	if (existsSync(to) && (!force || !statSync(to).isFile())) {
		const next = 'Name another file with --to, or add --force to put this in its place.';
		return refuse({ where: to, found: 'This is there already.', next });
	}
	const { xml, segments } = await writeXliff(desk.files(locale), {
		locale,
		sourceLanguage: desk.content.site.data.languages[0] ?? 'en',
		terms: desk.terms(locale),
		site: desk.content.site.data.address,
		all,
	});
	if (segments === 0) {
		console.log(`${languageName(locale)}: nothing needs work. With --all, all texts are written.`);
		return true;
	}
	writeFileSync(to, xml);
	console.log(`${languageName(locale)}: ${segments} segments are written to ${to}.`);
	return true;
}

async function receive(desk: Desk, { file, checked }: Asked<'import'>): Promise<boolean> {
	if (!existsSync(file) || !statSync(file).isFile()) {
		const next = 'Write the way to it in full.';
		return refuse({ where: file, found: 'There is no such file.', next });
	}
	if (statSync(file).size > MOST_BYTES) {
		const next = 'A file of this site is far smaller. Look where this one comes from.';
		return refuse({ where: file, found: 'This file is too large.', next });
	}
	const work = await readXliff(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''));
	const again = 'Save it again as XLIFF 1.2 in the translator’s program, or send it out anew.';
	if (typeof work === 'string') return refuse({ where: file, found: work, next: again });
	const [source = 'en'] = desk.content.site.data.languages;
	const base = (one: string) => one.split('-')[0]?.toLowerCase() ?? '';
	const [from, to] = [work.sourceLanguages, work.targetLanguages].map((all) => [
		...new Set(all.map((one) => base(one))),
	]);
	const [locale = ''] = to ?? [];
	if (from?.join() !== source || to?.length !== 1 || !desk.languages.includes(locale)) {
		const next = `It must go from “${source}” into one of: ${desk.languages.map((one) => `“${one}”`).join(', ')}.`;
		const found = `This file goes from “${from?.join(', ') ?? ''}” into “${to?.join(', ') ?? ''}”.`;
		return refuse({ where: file, found, next });
	}
	const made = importWork(desk.files(locale), contentFolder, locale, work, checked);
	const written = writeAll(made.rewrites);
	const told = tellImport(locale, made, written.length);
	if (made.refused.length > 0) console.error(told);
	else console.log(told);
	return made.refused.length === 0 && written.length === made.rewrites.length;
}

async function run(words: readonly string[]): Promise<boolean> {
	const { content, faults } = checkContent(contentFolder);
	if (!content || faults.length > 0) {
		console.error(tellFaults(faults));
		return false;
	}
	const desk = new Desk(content);
	const mistakes: Mistake[] = [];
	const options = readOptions(words, desk.languages, buildDay, mistakes);
	if (mistakes.length > 0) return refuse(...mistakes);
	switch (options.verb) {
		case 'list':
			return list(desk, options);
		case 'accept':
			return accept(desk, options);
		case 'export':
			return send(desk, options);
		case 'import':
			return receive(desk, options);
		default:
			console.log(usage);
			return true;
	}
}

try {
	process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
	console.error(
		`This could not be done: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
