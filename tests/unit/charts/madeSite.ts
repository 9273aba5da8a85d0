import type { Indicator, Site } from '#strategy/model.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';
import type { Observation, Series } from '#strategy/series.ts';

/** A figure, with its limits, or null where it is missing. */
type Figure = number | null | readonly [value: number, lower: number, upper: number];
type Figures = Readonly<Record<string, Figure>>;

const words = (value: string) => ({ value, lang: 'en' });

function observation(written: string, figure: Figure): Observation {
	const type = written.includes('/') ? 'financial-year' : 'calendar-year';
	const period = readPeriod(written, type);
	if (!isPeriod(period)) throw new Error(`${written} is no period.`);
	const [value, lower, upper] = typeof figure === 'object' ? (figure ?? [null]) : [figure];
	return {
		period,
		value,
		limits: lower === undefined || upper === undefined ? null : { lower, upper },
		counted: null,
		marker: '',
		note: '',
		published: '',
		source: '',
		replaced: [],
	};
}

/** Figures of areas, by name; the own area’s name is blank. */
export const seriesOf = (areas: Readonly<Record<string, Figures>>, group = ''): Series[] =>
	Object.entries(areas).map(([area, figures]) => ({
		area,
		group,
		points: Object.entries(figures).map(([written, figure]) => observation(written, figure)),
	}));

/** An indicator with what a drawing asks of it, and nothing else. */
export function indicatorOf(
	series: readonly Series[],
	more: Partial<Pick<Indicator, 'unit' | 'decimals' | 'chart' | 'breaks'>> & {
		title?: string;
		groups?: Readonly<Record<string, string>>;
	} = {},
): Indicator {
	const { title = 'Children with tooth decay', groups, ...rest } = more;
	const made = {
		title: words(title),
		unit: 'percent',
		decimals: 1,
		breaks: [],
		bearings: [],
		series,
		groups: groups
			? Object.entries(groups).map(([name, called]) => ({
					name,
					title: words(called),
					polarity: 'lower' as const,
				}))
			: [{ name: '', title: null, polarity: 'lower' as const }],
		...rest,
	} satisfies Partial<Indicator>;
	return made as unknown as Indicator;
}

/** A site with what a drawing asks of it, and nothing else. */
export function siteOf(
	locale = 'en',
	place = 'Harbour',
	comparators: Readonly<Record<string, string>> = {},
): Site {
	const made = {
		locale,
		place: words(place),
		comparators: Object.entries(comparators).map(([area, title]) => ({
			area,
			title: words(title),
		})),
	} satisfies Partial<Site>;
	return made as unknown as Site;
}
