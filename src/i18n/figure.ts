import type { SeedFigure } from '#schemas/content.ts';
import { formatNumber, formatPercent } from './formats.ts';
import { translator } from './translate.ts';

function withUnit(locale: string, { value, unit }: SeedFigure): string {
	const t = translator(locale);
	switch (unit) {
		case 'people':
		case 'count':
			return formatNumber(locale, value);
		case 'percent':
			return formatPercent(locale, value);
		case 'percentage-points':
		case 'years':
		case 'miles':
		case 'rank':
			return t(`fact.${unit}`, { count: value });
		case 'square-kilometres':
			return t(`fact.${unit}`, { value: formatNumber(locale, value) });
		case 'out-of-10':
		case 'per-1000':
		case 'per-100000':
			return t(`unit.${unit}`, { value: formatNumber(locale, value) });
	}
}

/** A figure of a document as a reader of `locale` sees it: its unit, and “about” where the document says so. */
export function formatFigure(locale: string, figure: SeedFigure): string {
	const value = withUnit(locale, figure);
	return figure.qualifier === ''
		? value
		: translator(locale)(`fact.${figure.qualifier}`, { value });
}
