import { alignedRows } from '#loaders/alignedRows.ts';
import type { Audited } from './audit.ts';
import { byFile, say } from './say.ts';
import { summaryOf } from './summary.ts';
import { columnsFor, languagesOf, legendOf } from './table.ts';

/** As many pages as fit on a screen. */
const most = 30;

const needsWork = ({ points }: Audited) => points > 0;

/** The pages that need most work, or all that need any, as a table for the terminal. */
export function tellTable(pages: readonly Audited[], all: boolean): string {
	const columns = columnsFor(languagesOf(pages));
	const needing = pages.filter(needsWork);
	const shown = all ? needing : needing.slice(0, most);
	const rows = [
		['page', ...columns.map(({ name }) => name)],
		...shown.map((page) => [page.address, ...columns.map(({ of }) => of(page))]),
	];
	const legend = legendOf(columns).map(([names, meaning]) => `  ${names}: ${meaning}`);
	const left = needing.length - shown.length;
	const next = [
		...(left > 0 ? [`${left} more need less: npm run audit -- --all`] : []),
		...(shown[0] ? [`What was found on a page: npm run audit -- ${shown[0].address}`] : []),
	];
	return [...alignedRows(rows), '', ...legend, '', summaryOf(pages), ...next].join('\n');
}

/** All that was found on one page. */
export function tellPage(page: Audited): string {
	const said = say(page).map((one) =>
		[
			one.heading,
			...byFile(one).flatMap(([file, texts]) => [
				...(file === null ? [] : [`  ${file}`]),
				...texts.map((text) => (file === null ? `  ${text}` : `    ${text}`)),
			]),
		].join('\n'),
	);
	return [page.address, ...(said.length > 0 ? said : ['Nothing was found.'])].join('\n\n');
}
