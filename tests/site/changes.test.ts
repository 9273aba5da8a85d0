import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SiteFile } from '#export/siteSchema.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { changesBetween, changesPath, leftOut } from '#strategy/changes.ts';
import { contentOf } from '../contentOf.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';

describe.each(sites)('$name', (built) => {
	const content = contentOf(built);
	const pages = new Pages(built);
	const languages = content.site.data.languages;

	describe.each(languages)('%s', (locale) => {
		const site = buildSite(content, locale);
		const prefix = locale === languages[0] ? '' : `/${locale}`;
		const page = (path: string) => pages.all.find(({ address }) => address === prefix + path);
		const linksOf = (path: string) =>
			(page(path)?.document.querySelectorAll('main a') ?? []).map((link) => {
				const [address = '', place] = (link.getAttribute('href') ?? '').split('#');
				const found = pages.resolve(address, prefix + path) ?? '';
				return place === undefined ? found : `${found}#${place}`;
			});
		const compared = site.reports.flatMap((report) =>
			report.before ? [{ report, before: report.before }] : [],
		);

		test('a report has a page of changes where there is one before it, and only there', () => {
			const wanted = compared.map(({ report }) => prefix + changesPath(report));
			const found = pages.all
				.map(({ address }) => address)
				.filter((address) => address.startsWith(`${prefix}/progress/`))
				.filter((address) => address.endsWith('/changes/'));
			expect(found.toSorted()).toEqual(wanted.toSorted());
		});

		test('the whole report and what changed in it lead to each other', () => {
			for (const { report, before } of compared) {
				expect(linksOf(report.path)).toContain(prefix + changesPath(report));
				const links = linksOf(changesPath(report));
				expect(links).toContain(prefix + report.path);
				expect(links).toContain(prefix + before.path);
			}
		});

		test('every kind of change that the report counts is told on the page of changes', () => {
			for (const { report } of compared) {
				const path = changesPath(report);
				const places = linksOf(report.path)
					.filter((link) => link.startsWith(`${prefix}${path}#`))
					.map((link) => link.slice(link.indexOf('#') + 1));
				const document = page(path)?.document;
				const sections = (document?.querySelectorAll('section[aria-labelledby^=changes-]') ?? [])
					.filter((section) => section.querySelector('li'))
					.map((section) => section.getAttribute('aria-labelledby'));
				expect(places.toSorted()).toEqual(sections.toSorted());
				expect(places.length).toBeGreaterThan(0);
			}
		});

		test('every item that changed leads to where it is rated, and every action left out to its page', () => {
			for (const { report, before } of compared) {
				const links = linksOf(changesPath(report));
				const wanted = changesBetween(before, report).flatMap(({ before: was, after: is }) => {
					const item = is ?? was;
					return item ? [`${prefix}${item.report.path}#item-${item.item}`] : [];
				});
				const places = links.filter((link) => link.includes('#item-'));
				expect(places.toSorted()).toEqual(wanted.toSorted());
				for (const { path } of leftOut(report)) expect(links).toContain(prefix + path);
			}
		});

		test('the source’s own words stand beside ours', () => {
			for (const { report, before } of compared) {
				const text = page(changesPath(report))?.document.querySelector('main')?.text ?? '';
				const words = changesBetween(before, report)
					.filter(({ kind }) => kind === 'moved')
					.flatMap(({ before: was, after: is }) => [was, is])
					.flatMap((item) => (item ? [item.status_as_written] : []));
				expect(words.filter((word) => !text.includes(`“${word}”`))).toEqual([]);
			}
		});

		test('the prose of a report is on its page', () => {
			const without = site.reports
				.filter(({ body }) => body !== null)
				.filter(({ path }) => !page(path)?.document.querySelector('main .prose'))
				.map(({ path }) => path);
			expect(without).toEqual([]);
		});

		test('every report is listed once under its group', () => {
			const links = linksOf('/progress/').filter((link) => link.startsWith(`${prefix}/progress/`));
			const reports = links.filter(
				(link) => !link.endsWith('/changes/') && link !== `${prefix}/progress/`,
			);
			expect(reports.toSorted()).toEqual(site.reports.map(({ path }) => prefix + path).toSorted());
		});

		test('the data give the latest state of each action, of which day and report, and whether it is stale', () => {
			const { actions } = JSON.parse(
				readFileSync(join(built.dist, 'data/site.json'), 'utf8'),
			) as SiteFile;
			const told = actions.map((one) => [
				one.id,
				one.delivery,
				one.deliveryAsAt,
				one.deliveryReport,
				one.deliveryIsStale,
			]);
			const wanted = site.actions.map(({ id, delivery: { state, item, asAt, isStale } }) => [
				id,
				state,
				asAt,
				item?.report.id ?? null,
				isStale,
			]);
			expect(told).toEqual(expect.arrayContaining(wanted));
		});

		test('a state that may be out of date says so, with its month, on the page of its action', () => {
			for (const { path, delivery } of site.actions) {
				const shape = page(path)?.document.querySelector('.govuk-summary-list .state--stale');
				expect([path, Boolean(shape)]).toEqual([path, delivery.isStale]);
				if (delivery.item) {
					const { report, item } = delivery.item;
					expect(linksOf(path)).toContain(`${prefix}${report.path}#item-${item}`);
				}
			}
		});
	});
});
