import { areaName, headline, subtitle } from '#i18n/indicator.ts';
import { formatList } from '#i18n/formats.ts';
import { localeOf } from '#i18n/locale.ts';
import { inPeriod, spanWords } from '#i18n/period.ts';
import { translator } from '#i18n/translate.ts';
import type { Indicator, Site } from '#strategy/model.ts';
import { byPeriod } from '#strategy/period.ts';
import { latestOf, ownSeries } from '#strategy/series.ts';
import type { Words } from './standalone.ts';

/** What the drawing of all groups shows: the areas, and when the latest figures are from. */
export function groupsSubtitle(site: Site, { groups, series }: Indicator): string {
	const t = translator(site.locale);
	const periods = groups
		.flatMap(({ name }) => latestOf(ownSeries({ series }, name))?.period ?? [])
		.map((period) => ({ period }))
		.toSorted(byPeriod);
	const [first] = periods;
	const last = periods.at(-1);
	const areas = [...new Set(series.map(({ area }) => areaName(site, area)))];
	const what = t('indicator.subtitle', {
		places: formatList(site.locale, areas),
		span:
			!first || !last
				? ''
				: first.period.end === last.period.end
					? inPeriod(site.locale, last.period)
					: spanWords(site.locale, first.period, last.period),
	});
	return `${t('indicator.latestByGroup')}: ${what}`;
}

/** The finding and what is drawn, for the one drawing that stands for an indicator. */
function chartWords(site: Site, indicator: Indicator): Pick<Words, 'title' | 'subtitle'> {
	const title = indicator.title.value;
	const [first] = indicator.groups;
	return indicator.groups.length > 1
		? { title, subtitle: groupsSubtitle(site, indicator) }
		: {
				title: headline(site, indicator, first?.name ?? ''),
				subtitle: `${title}: ${subtitle(site, indicator, first?.name ?? '')}`,
			};
}

/** All that stands in a picture beside its drawing. `page` is the address where more can be read. */
export function pictureWords(site: Site, indicator: Indicator, page: string): Words {
	const t = translator(site.locale);
	const { dir } = localeOf(site.locale);
	const { title, publisher, licence } = indicator.source;
	const source = [title.value, publisher, licence ?? t('source.noLicence')]
		.map((part) => (dir === 'rtl' ? `\u2068${part}\u2069` : part))
		.join(' · ');
	return {
		lang: site.locale,
		dir,
		...chartWords(site, indicator),
		small: [
			`${t('strategy.source')}: ${source}`,
			...(site.adopted === undefined ? [t('data.draftLine')] : []),
			page,
		],
	};
}
