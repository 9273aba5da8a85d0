import { areaName } from '#i18n/indicator.ts';
import type { Indicator, Site } from '#strategy/model.ts';
import { filesOf, type Absolute } from './addresses.ts';
import { licenceOf } from './licences.ts';

const organisation = (name: string) => ({ '@type': 'Organization', name });

/** An indicator as a `Dataset` of schema.org, by which search engines for data find it. */
export function dataset(site: Site, indicator: Indicator, absolute: Absolute) {
	const { source } = indicator;
	const licence = licenceOf(source.licence);
	const files = filesOf(indicator, absolute);
	const periods = indicator.series.flatMap(({ points }) => points.map(({ period }) => period));
	const starts = periods.map(({ start }) => start).sort();
	const ends = periods.map(({ end }) => end).sort();
	const areas = new Set(indicator.series.map(({ area }) => areaName(site, area)));
	const file = (contentUrl: string, encodingFormat: string) => ({
		'@type': 'DataDownload',
		contentUrl,
		encodingFormat,
		inLanguage: site.sourceLocale,
	});
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: indicator.title.value,
		description: `${indicator.definition.value} ${indicator.whyItMatters.value}`,
		url: files.page,
		inLanguage: site.locale,
		...(indicator.externalId !== undefined && { identifier: indicator.externalId }),
		creator: organisation(source.publisher),
		publisher: organisation(source.publisher),
		...(source.address !== undefined && { isBasedOn: source.address }),
		...(licence && { license: licence.path }),
		...(starts.length > 0 && { temporalCoverage: `${starts[0] ?? ''}/${ends.at(-1) ?? ''}` }),
		spatialCoverage: [...areas].map((name) => ({ '@type': 'Place', name })),
		dateModified: indicator.updated,
		isAccessibleForFree: true,
		distribution: [file(files.csv, 'text/csv'), file(files.json, 'application/json')],
		image: files.png,
		isPartOf: { '@type': 'WebSite', name: site.title.value, url: absolute('/') },
	};
}
