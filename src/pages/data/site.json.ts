import type { APIRoute } from 'astro';
import { siteFile } from '#export/siteFile.ts';
import { absoluteIn, sourceSite } from '#files.ts';
import { buildDay } from '#folders.ts';

export const GET: APIRoute = () => {
	const site = sourceSite();
	return Response.json(siteFile(site, buildDay, absoluteIn(site.locale)));
};
