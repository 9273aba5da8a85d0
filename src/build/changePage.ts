import { parse, type HTMLElement } from 'node-html-parser';
import type { Reader } from '#reader.ts';

/** A stretch of a page, and what takes its place. */
export interface Change {
	readonly start: number;
	readonly end: number;
	readonly html: string;
}

/** What is to be changed in the main part of a page. */
export type Changes = (main: HTMLElement, html: string, reader: Reader) => Change[];

/** A page with stretches of it changed. Everything else stays byte for byte. */
export function withChanges(html: string, changes: readonly Change[]): string {
	let made = '';
	let done = 0;
	for (const { start, end, html: changed } of changes.toSorted((a, b) => a.start - b.start)) {
		made += html.slice(done, start) + changed;
		done = end;
	}
	return made + html.slice(done);
}

/** Changes the main part of a page in several ways at once. Everything else stays byte for byte. */
export function changePage(html: string, reader: Reader, ways: readonly Changes[]): string {
	const main = parse(html, { comment: true }).querySelector('main');
	if (!main) return html;
	return withChanges(
		html,
		ways.flatMap((changesIn) => changesIn(main, html, reader)),
	);
}
