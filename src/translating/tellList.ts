import { alignedRows } from '#loaders/alignedRows.ts';
import { stateOf, textsThatAre } from '#loaders/textState.ts';
import { countsOf, isUnchecked } from '#loaders/translationState.ts';
import type { Breach } from './terminology.ts';
import type { Translatable } from './translatable.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

export const languageName = (locale: string): string => `${names.of(locale) ?? locale} (${locale})`;

const columns = ['files', 'texts', 'missing', 'outdated', 'not known', 'not checked'];

function row(name: string, files: readonly Translatable[]): string[] {
	const { texts, missing, outdated, unknown, unchecked } = countsOf(files);
	return [name, ...[files.length, texts, missing, outdated, unknown, unchecked].map(String)];
}

/** How far all files are translated into a language, by their kinds. */
export function tellCounts(locale: string, files: readonly Translatable[]): string {
	const kinds = Map.groupBy(files, ({ kind }) => kind);
	const rows = [...kinds].map(([kind, ofKind]) => row(kind, ofKind));
	const lines = alignedRows([[languageName(locale), ...columns], ...rows, row('all', files)]);
	return lines.join('\n');
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
