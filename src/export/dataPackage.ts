import { createHash } from 'node:crypto';
import { translator } from '#i18n/translate.ts';
import type { Indicator, Site, Source } from '#strategy/model.ts';
import { filePath, type Absolute } from './addresses.ts';
import { columns } from './columns.ts';
import { licenceOf, type Licence } from './licences.ts';

/** An indicator and the text of its CSV file. */
export interface Table {
	readonly indicator: Indicator;
	readonly csv: string;
}

const sourceEntry = ({ title, address }: Source) => ({
	title: title.value,
	...(address !== undefined && { path: address }),
});

/**
 * The licences of sources, each once; nothing where that of any is not known. Programs take what is
 * said here for the whole, and what a package says for each table that says nothing itself.
 */
function licencesOf(sources: readonly Source[]): { licenses?: readonly Licence[] } {
	const known = sources.flatMap(({ licence }) => licenceOf(licence) ?? []);
	if (known.length === 0 || known.length < sources.length) return {};
	return { licenses: [...new Map(known.map((licence) => [licence.path, licence])).values()] };
}

const sourcesOf = ({ source, otherSources }: Indicator) => [source, ...otherSources];

/**
 * All tables as a Data Package, version 1 (specs.frictionlessdata.io). Their paths are whole
 * addresses: the standard allows none that leads out of the folder of this file.
 */
export function dataPackage(
	site: Site,
	tables: readonly Table[],
	built: string,
	absolute: Absolute,
) {
	const t = translator(site.locale);
	const schema = {
		fields: columns.map(({ name, type, required, enum: allowed }) => ({
			name,
			type,
			...(type === 'date' && { format: 'default' }),
			description: t(`data.column.${name}`),
			...((required ?? allowed) && {
				constraints: {
					...(required && { required }),
					...(allowed && { enum: allowed }),
				},
			}),
		})),
		missingValues: [''],
	};
	const sources = [...new Set(tables.flatMap(({ indicator }) => sourcesOf(indicator)))];
	return {
		profile: 'tabular-data-package',
		name: 'indicators',
		title: t('data.packageTitle', { title: site.title.value }),
		description: t('data.description'),
		homepage: absolute('/data/'),
		version: '1',
		created: `${built}T00:00:00Z`,
		sources: sources.map(sourceEntry),
		...licencesOf(sources),
		resources: tables.map(({ indicator, csv }) => ({
			profile: 'tabular-data-resource',
			name: indicator.id,
			title: indicator.title.value,
			description: indicator.definition.value,
			path: absolute(filePath(indicator, 'csv')),
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: Buffer.byteLength(csv),
			hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
			dialect: { lineTerminator: '\r\n', header: true },
			schema,
			sources: sourcesOf(indicator).map(sourceEntry),
			...licencesOf(sourcesOf(indicator)),
		})),
	};
}
