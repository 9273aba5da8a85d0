import type { APIRoute } from 'astro';
import { asset, hrefIn } from '#reader.ts';
import { siteFor, siteLanguages } from '#siteFor.ts';

export const GET: APIRoute = () => {
	const [source = 'en'] = siteLanguages();
	const { title, brand } = siteFor(source);
	return Response.json({
		name: title.value,
		lang: source,
		start_url: hrefIn(source, '/'),
		display: 'browser',
		theme_color: brand,
		background_color: '#ffffff',
		icons: [{ src: asset('/icon-512.png'), sizes: '512x512', type: 'image/png' }],
	});
};
