import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Chart from '#charts/Chart.astro';
import DotChart from '#charts/DotChart.astro';
import { localeOf } from '#i18n/locale.ts';
import { compileMain } from '../../unit/styles/compile.ts';
import type { Case } from './cases.ts';

const container = await AstroContainer.create();
const css = (await compileMain()).toString();

/** The chart as a page has it. */
export function draw({ site, indicator, group, bearing }: Case, small: boolean): Promise<string> {
	return group === null
		? container.renderToString(DotChart, { props: { site, indicator, small } })
		: container.renderToString(Chart, { props: { site, indicator, group, small, bearing } });
}

/** A page that holds charts, each in its own figure. */
export function pageOf(figures: readonly { name: string; html: string }[], locale: string): string {
	const all = figures.map(
		({ name, html }) => `<figure class="chart" aria-label="${name}">${html}</figure>`,
	);
	return `<!doctype html><html lang="${locale}" dir="${localeOf(locale).dir}" class="govuk-template"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Charts</title><style>${css}</style></head><body class="govuk-template__body govuk-body"><div class="govuk-width-container"><main>${all.join('\n')}</main></div></body></html>`;
}
