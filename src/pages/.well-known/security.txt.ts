import type { APIRoute } from 'astro';
import { buildDay } from '#folders.ts';
import { asset } from '#reader.ts';
import { siteFor, siteLanguages } from '#siteFor.ts';

const DAYS = 330;

/** Who to tell of a security fault: RFC 9116. It must say when it lapses, within a year. */
export const GET: APIRoute = ({ site }) => {
	const [source = 'en'] = siteLanguages();
	const { contact } = siteFor(source);
	const lapses = new Date(`${buildDay}T00:00:00Z`);
	lapses.setUTCDate(lapses.getUTCDate() + DAYS);
	const address = new URL(asset('/.well-known/security.txt'), site).href;
	return new Response(
		`Contact: mailto:${contact}\nExpires: ${lapses.toISOString().slice(0, 10)}T00:00:00Z\nPreferred-Languages: ${source}\nCanonical: ${address}\n`,
	);
};
