import type { APIRoute } from 'astro';
import { dataPackage } from '#export/dataPackage.ts';
import { absoluteIn, fileOf, sourceSite } from '#files.ts';
import { buildDay } from '#folders.ts';

export const GET: APIRoute = async () => {
	const site = sourceSite();
	const tables = await Promise.all(
		site.indicators.map(async (indicator) => ({
			indicator,
			csv: String(await fileOf(indicator, site, 'csv')),
		})),
	);
	return Response.json(dataPackage(site, tables, buildDay, absoluteIn(site.locale)));
};
