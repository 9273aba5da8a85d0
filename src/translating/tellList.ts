import type { Translatable } from './translatable.ts';
import { stateOf, textsThatAre } from './translatable.ts';
import type { Breach } from './terminology.ts';

/** How many texts and pages of a kind are in which state. */
interface Counts {
	readonly texts: number;
	readonly missing: number;
	readonly outdated: number;
	readonly unknown: number;
	/** Translated files that no person has checked. */
	readonly unchecked: number;
}

const sum = (files: readonly Translatable[], of: (file: Translatable) => number) =>
	files.reduce((all, file) => all + of(file), 0);

/** Interface words have no place for who checked them. */
const isUnchecked = ({ kind, checked, translated }: Translatable) =>
	kind !== 'messages' && !checked && translated.size > 0;

const countsOf = (files: readonly Translatable[]): Counts => ({
	texts: sum(files, ({ english }) => english.size),
	missing: sum(files, (file) => textsThatAre(file, 'missing').length),
	outdated: sum(files, (file) => textsThatAre(file, 'outdated').length),
	unknown: sum(files, (file) => textsThatAre(file, 'unknown').length),
	unchecked: files.filter(isUnchecked).length,
});

const names = new Intl.DisplayNames('en', { type: 'language' });

export const languageName = (locale: string): string => `${names.of(locale) ?? locale} (${locale})`;

const columns = ['', 'files', 'texts', 'missing', 'outdated', 'not known', 'not checked'];

function row(name: string, files: readonly Translatable[]): string[] {
	const { texts, missing, outdated, unknown, unchecked } = countsOf(files);
	return [name, ...[files.length, texts, missing, outdated, unknown, unchecked].map(String)];
}

function table(rows: readonly (readonly string[])[]): string {
	const widths = columns.map((_, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)));
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
			.join('  ')
			.trimEnd();
	return rows.map((cells) => line(cells)).join('\n');
}

/** How far all files are translated into a language, by their kinds. */
export function tellCounts(locale: string, files: readonly Translatable[]): string {
	const kinds = Map.groupBy(files, ({ kind }) => kind);
	const rows = [...kinds].map(([kind, ofKind]) => row(kind, ofKind));
	return table([[languageName(locale), ...columns.slice(1)], ...rows, row('all', files)]);
}

const most = 300;
const cut = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);

function tellFile(file: Translatable): string[] {
	const { english, translated } = file;
	if (translated.size === 0) return [`${file.file}\n  not translated (texts: ${english.size})`];
	const missing = textsThatAre(file, 'missing');
	const outdated = textsThatAre(file, 'outdated');
	const unknown = textsThatAre(file, 'unknown');
	const lines = [
		...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
		...outdated.map(
			(path) => `outdated: ${path}. The English is now: ${cut(english.get(path) ?? '')}`,
		),
		...(unknown.length > 0
			? [
					`not known from which English: ${unknown.length === translated.size ? 'all' : unknown.join(', ')}`,
				]
			: []),
		...(isUnchecked(file) ? ['checked by nobody'] : []),
	];
	return lines.length > 0 ? [[file.file, ...lines.map((line) => `  ${line}`)].join('\n')] : [];
}

/** What is to be done in a language, page by page, what matters most first. */
export function tellFiles(files: readonly Translatable[], breaches: readonly Breach[]): string {
	const terms = breaches.map(
		({ file, path, english, translation }) =>
			`${file}, ${path}: “${english}” is not “${translation}”`,
	);
	return [
		...files.flatMap((file) => tellFile(file)),
		...(terms.length > 0
			? [`Terms with another word than terminology.csv gives:\n${terms.join('\n')}`]
			: []),
	].join('\n\n');
}

/** The same for programs. */
export const asJson = (files: readonly Translatable[], breaches: readonly Breach[]) => ({
	counts: countsOf(files),
	files: files.map((file) => ({
		file: file.file,
		source: file.source,
		kind: file.kind,
		texts: [...file.english.keys()].map((path) => ({
			path,
			state: stateOf(file, path),
			...(stateOf(file, path) === 'outdated' && { english: file.english.get(path) }),
		})),
		checked: file.checked,
	})),
	terms: breaches,
});
