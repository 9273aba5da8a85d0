import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { site } from '#schemas/site.ts';

/** What the build itself must know of the site. */
export interface SiteSettings {
	/** Scheme and host: `https://example.org`. */
	origin: string;
	/** The folder on the host: `/` or `/strategy`. */
	base: string;
	/** `#00524c`. */
	brand: string;
}

/**
 * Reads the few settings that must be known before the content is checked.
 * A faulty `site.yaml` gives harmless ones: the check that follows tells the editor what is wrong.
 */
export function siteSettings(contentFolder: string): SiteSettings {
	try {
		const result = site.safeParse(
			parse(readFileSync(path.join(contentFolder, 'site.yaml'), 'utf8')),
		);
		if (result.success) {
			const { origin, pathname } = new URL(result.data.address);
			return { origin, base: pathname.replace(/\/$/u, '') || '/', brand: result.data.brand };
		}
	} catch {
		// Told by the check.
	}
	return { origin: 'https://unknown.example', base: '/', brand: '#000000' };
}
