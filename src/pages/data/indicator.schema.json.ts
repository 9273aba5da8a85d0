import type { APIRoute } from 'astro';
import { z } from 'zod';
import { indicatorSchema } from '#export/indicatorSchema.ts';
import { absoluteIn, sourceSite } from '#files.ts';

/** A schema that newer files of the same version fit too: they may hold more. */
export const GET: APIRoute = () =>
	Response.json({
		...z.toJSONSchema(indicatorSchema, { io: 'input' }),
		$id: absoluteIn(sourceSite().locale)('/data/indicator.schema.json'),
	});
