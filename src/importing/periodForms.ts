import type { TableRow } from './tableRow.ts';

/** How a period is written, whatever year it is: `2018/19` as `0/0`, `2016 - 18` as `0 - 0`. */
const formOf = (written: string) => written.replace(/\d+/gu, '0').replace(/[A-Za-z]{3,}/gu, 'Mon');

/**
 * One period for each form in which the rows of one area and group write them. More than one may mean
 * that figures for one year and for several years together are mixed.
 */
export function periodForms(rows: readonly TableRow[]): string[] {
	const forms = new Map<string, string>();
	for (const { period } of rows) {
		const form = formOf(period);
		if (!forms.has(form)) forms.set(form, period);
	}
	return [...forms.values()];
}
