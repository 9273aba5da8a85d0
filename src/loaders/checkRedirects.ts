import type { Row } from '#schemas/content.ts';
import type { RedirectData } from '#schemas/redirect.ts';
import { didYouMean, faultAt, firstFaults, nearest, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';

type Redirect = Row<RedirectData>;

const atCell = (
	{ line, columns }: Redirect,
	column: keyof RedirectData,
	found: string,
	next: string,
) =>
	faultAt(
		'content/redirects.csv',
		{ line, column: Math.max(1, columns.indexOf(column) + 1) },
		found,
		next,
	);

const withoutPlace = (address: string) => address.replace(/#.*$/u, '');

/** What must be known to check a row. */
interface Known {
	/** The first row that leads on from each address. */
	readonly rows: ReadonlyMap<string, Redirect>;
	readonly languages: readonly string[];
	readonly pages: readonly string[];
}

/** What is wrong with one row; the first thing only, as the others follow from it. */
function checkRow(row: Redirect, { rows, languages, pages }: Known): Fault[] {
	const { from, to } = row.data;
	const language = from.split('/')[1] ?? '';
	if (languages.includes(language)) {
		const found = `“${from}” starts with the language “${language}”.`;
		const next = `Write it without, for all languages at once: ${from.slice(language.length + 1)}`;
		return [atCell(row, 'from', found, next)];
	}
	if (pages.includes(from)) {
		const found = `${from} is a page, so nobody can be sent on from it.`;
		return [atCell(row, 'from', found, 'Take this row out, or write the address that is gone.')];
	}
	const first = rows.get(from);
	if (first && first !== row) {
		const found = `${from} stands in line ${String(first.line)} already.`;
		return [atCell(row, 'from', found, 'Take one of the two rows out.')];
	}
	const page = withoutPlace(to);
	if (pages.includes(page)) return [];
	if (rows.has(page)) {
		const found = `${page} is gone itself, so readers would be sent on and on.`;
		return [atCell(row, 'to', found, 'Write the page at the end of the way.')];
	}
	const found = `There is no page ${page} to send readers to.`;
	return [atCell(row, 'to', found, didYouMean(page, pages))];
}

/** The page of the same kind whose name is near that of an address. */
function nearTo(address: string, pages: readonly string[]): string | undefined {
	const [, folder = '', name = ''] = /^(.*\/)([^/]+)\/$/u.exec(address) ?? [];
	const beside = pages.filter((page) => page.startsWith(folder) && page !== folder);
	const near = nearest(
		name,
		beside.map((page) => page.slice(folder.length, -1)),
	);
	return near === undefined ? undefined : `${folder}${near}/`;
}

/** An address that was published once, and where to tell that it is lost. */
interface Once {
	readonly address: string;
	readonly file: string;
	readonly line: number;
}

/** An address that was published once is a page still, or leads to one. */
function checkPublished(
	published: readonly Once[],
	rows: readonly Redirect[],
	pages: readonly string[],
): Fault[] {
	const kept = new Set([...pages, ...rows.map(({ data }) => data.from)]);
	return published
		.filter(({ address }) => !kept.has(address))
		.map(({ address, file, line }) => {
			const near = nearTo(address, pages);
			const found = `${address} was published once, and there is no such page now.`;
			const next = `Bring its file back, or add a row to content/redirects.csv: ${address},${near ?? '/the-page-now/'},Why it moved`;
			return faultAt(file, { line, column: 1 }, found, next);
		});
}

/**
 * The addresses that were published once. Those of the content as it was before are told where the row
 * that is missing belongs.
 */
function allPublished(
	{ published }: Draft,
	rows: readonly Redirect[],
	before: readonly string[],
): Once[] {
	const line = rows.at(-1)?.line ?? 1;
	const known = new Set(before);
	return [
		...before.map((address) => ({ address, file: 'content/redirects.csv', line })),
		...published
			.filter(({ address }) => !known.has(address))
			.map((one) => ({ ...one, file: 'content/published.txt' })),
	];
}

/**
 * What readers find who come by an address of old.
 * @param before the addresses of the content as it was published before, without language
 */
export function checkRedirects(
	draft: Draft,
	pages: readonly string[],
	before: readonly string[] = [],
): Fault[] {
	const { redirects, site } = draft;
	// A row that cannot be read may be the one that is missing.
	if (!redirects) return [];
	const [, ...languages] = site?.languages ?? [];
	const rows = new Map(redirects.toReversed().map((row) => [row.data.from, row]));
	return [
		...firstFaults(redirects, (row) => checkRow(row, { rows, languages, pages })),
		...checkPublished(allPublished(draft, redirects, before), redirects, pages),
	];
}
