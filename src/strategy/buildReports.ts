import type { ContentInLanguage } from './inLanguage.ts';
import { need, type Open } from './linking.ts';
import type { Item, Report, Source, Strategy } from './model.ts';

/** Reports, the latest first. */
export const latestFirst = (reports: Iterable<Report>): Report[] =>
	[...reports].toSorted((a, b) => (a.asAt < b.asAt ? 1 : -1));

/** The reports with their items, which rate nothing yet; each of `strategies` knows then its own. */
export function buildReports(
	reader: ContentInLanguage,
	sources: ReadonlyMap<string, Source>,
	strategies: ReadonlyMap<string, Open<Strategy>>,
): Map<string, Report> {
	const reports = new Map(
		[...reader.all('reports')].map(([id, data]) => {
			const strategy = data.strategy === undefined ? null : need(strategies, data.strategy);
			const report = {
				...data,
				source: need(sources, data.source),
				strategy,
				before: null,
				items: [] as Open<Item>[],
			};
			report.items = (reader.content.items.get(id) ?? []).map(({ data: { title, ...row } }) => ({
				...row,
				report,
				title: { value: title === '' ? row.wording : title, lang: reader.source },
				subject: null,
				under: null,
				successors: [],
			}));
			return [id, report] as const;
		}),
	);
	for (const strategy of strategies.values()) {
		strategy.reports = latestFirst(reports.values()).filter((one) => one.strategy === strategy);
		for (const report of strategy.reports as Open<Report>[]) {
			report.before =
				strategy.reports.find(({ kind, asAt }) => kind === report.kind && asAt < report.asAt) ??
				null;
		}
	}
	return reports;
}
