import { embedPath, fileKinds, filePath, isPicture } from '#export/addresses.ts';
import type { Content } from '#schemas/content.ts';

/** An address that is gone, and what took its place; both below the site’s own folder, with the language. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
	/** The language of the page. */
	readonly locale: string;
}

type Listed = Pick<Content, 'site' | 'redirects'>;
type Moved = Pick<Redirect, 'from' | 'to'>;

const rowsOf = ({ redirects }: Listed): Moved[] => redirects.map(({ data }) => data);

/** The name of the indicator whose page stands at an address. */
const indicatorAt = (address: string) => /^\/indicators\/([^/]+)\/(?:#.*)?$/u.exec(address)?.[1];

/** What goes with the pages of indicators that have moved: `pathOf` makes its address of a name. */
const goneWith = (rows: readonly Moved[], pathOf: (named: { id: string }) => string): Moved[] =>
	rows.flatMap(({ from, to }) => {
		const [old, now] = [indicatorAt(from), indicatorAt(to)];
		return old === undefined || now === undefined
			? []
			: [{ from: pathOf({ id: old }), to: pathOf({ id: now }) }];
	});

/** Addresses in each language: the source language, the first one, has no prefix. */
const inEachLanguage = (
	{ site }: Listed,
	movedIn: (isSource: boolean) => readonly Moved[],
): Redirect[] =>
	site.data.languages.flatMap((locale, index) => {
		const prefix = index === 0 ? '' : `/${locale}`;
		return movedIn(index === 0).map(({ from, to }) => ({
			from: prefix + from,
			to: prefix + to,
			locale,
		}));
	});

/**
 * Where readers of pages that are gone are sent, in each language. With the page of an indicator goes
 * the one that other sites show in a frame.
 */
export function redirectsOf(listed: Listed): Redirect[] {
	const rows = rowsOf(listed);
	const written = new Set(rows.map(({ from }) => from));
	const embedded = goneWith(rows, embedPath).filter(({ from }) => !written.has(from));
	return inEachLanguage(listed, () => [...rows, ...embedded]);
}

/** The same for hosts, which can send on who asks for a file of an indicator, too. */
export function hostRedirectsOf(listed: Listed): Redirect[] {
	const rows = rowsOf(listed);
	const files = inEachLanguage(listed, (isSource) =>
		fileKinds
			.filter((kind) => isSource || isPicture(kind))
			.flatMap((kind) => goneWith(rows, (indicator) => filePath(indicator, kind))),
	);
	return [...redirectsOf(listed), ...files];
}
