import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import datapackage from 'datapackage';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/build/answer.ts';
import { indicatorSchema, type IndicatorFile } from '#export/indicatorSchema.ts';
import { siteSchema, type SiteFile } from '#export/siteSchema.ts';
import { contentOf } from '../contentOf.ts';
import { expectNone, type Fault } from '../faults.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';

const types: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png',
};

/** What an SVG file may not have if it is to look the same everywhere, under any security policy. */
const unsafe =
	/<style|<script|<image|<foreignObject|\sstyle=|\sclass=|\son\w+=|href=|url\(|@import/iu;

type Descriptor = Record<string, unknown> & {
	resources: { name: string; path: string; bytes: number; hash: string }[];
};

/** Names of things that a part of the file refers to but does not have. */
function missingNames(site: SiteFile): string[] {
	const names = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
	const has = {
		strategies: names(site.strategies),
		priorities: names(site.priorities),
		goals: names(site.goals),
		actions: names(site.actions),
		measures: names(site.measures),
		indicators: names(site.indicators),
		partners: names(site.partners),
		sources: names(site.sources),
	};
	const need = (kind: keyof typeof has, wanted: readonly (string | null)[]) =>
		wanted.filter((id) => id !== null && !has[kind].has(id)).map((id) => `${kind} ${id ?? ''}`);
	return [
		...site.strategies.flatMap(({ source }) => need('sources', [source])),
		...site.priorities.flatMap(({ strategy }) => need('strategies', [strategy])),
		...site.goals.flatMap(({ priority }) => need('priorities', [priority])),
		...site.actions.flatMap(({ goal, leads, sameAs }) => [
			...need('goals', [goal]),
			...need('partners', leads),
			...need('actions', sameAs),
		]),
		...site.measures.flatMap(({ goal, indicators }) => [
			...need('goals', [goal]),
			...need(
				'indicators',
				indicators.map(({ indicator }) => indicator),
			),
		]),
		...site.indicators.flatMap(({ source, measures }) => [
			...need('sources', [source]),
			...need('measures', measures),
		]),
		...site.partners.flatMap(({ partOf }) => need('partners', [partOf])),
		...site.glossary.flatMap(({ source }) => need('sources', [source])),
		...site.reports.flatMap(({ source, strategy, items }) => [
			...need('sources', [source]),
			...need('strategies', [strategy]),
			...items
				.flatMap(({ under }) => under ?? [])
				.filter((id) => !has.goals.has(id) && !has.priorities.has(id)),
		]),
	];
}

/** Every address that a file names, wherever in it. */
const addressesIn = (value: unknown): string[] =>
	typeof value === 'string'
		? URL.canParse(value) && value.startsWith('http')
			? [value]
			: []
		: value !== null && typeof value === 'object'
			? Object.values(value).flatMap(addressesIn)
			: [];

describe.each(sites)('$name', (site) => {
	const content = contentOf(site);
	const pages = new Pages(site);
	const root = realpathSync(site.dist);
	const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
	const json = (path: string) => JSON.parse(read(path)) as unknown;
	const ids = [...content.entries.indicators.keys()];
	const validator = new Ajv2020({ allErrors: true, strict: true });
	addFormats(validator);

	/** Addresses of the site in a file that lead to nothing. */
	const lost = (where: string, value: unknown): Fault[] =>
		addressesIn(value)
			.filter((address) => address.startsWith(pages.root.href))
			.filter((address) => !pages.has(pages.resolve(address)?.replace(/#.*$/u, '') ?? '?'))
			.map((found) => ({ where, found, expected: 'a file of the site' }));

	test('each indicator offers its files, in the kind that their names say', async () => {
		const faults: Fault[] = [];
		const indicatorPages = pages.all.filter(
			({ address }) => pages.kind(address) === '/indicators/*',
		);
		expect(indicatorPages).toHaveLength(ids.length * content.site.data.languages.length);
		for (const { address: where, document } of indicatorPages) {
			const links = document.querySelectorAll('section[aria-labelledby=download] ul a');
			const kinds = links.map(
				(link) => /\.(\w+)$/u.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
			);
			if (kinds.toSorted().join(' ') !== 'csv json png svg')
				faults.push({ where, found: kinds.join(' '), expected: 'csv, json, png and svg' });
			const title = document.querySelector('h1')?.text.trim() ?? '';
			for (const [index, link] of links.entries()) {
				const href = link.getAttribute('href') ?? '';
				const { status, headers } = await answer(root, pages.root.pathname, {
					method: 'GET',
					address: href,
				});
				const found = `${href}: ${status} ${headers['Content-Type'] ?? ''}`;
				const type = types[kinds[index] ?? ''] ?? '';
				if (status !== 200 || headers['Content-Type'] !== type)
					faults.push({ where, found, expected: `200 ${type}` });
				if (!link.text.includes(title))
					faults.push({ where, found: link.text, expected: `“${title}” in the words of the link` });
			}
		}
		expectNone(faults, 'a button that gives the wrong thing is worse than none.');
	});

	test('the Data Package is valid, and each table fits its description', async () => {
		const descriptor = json('data/datapackage.json') as Descriptor;
		expect(descriptor.resources.map(({ name }) => name).toSorted()).toEqual(ids.toSorted());
		const folder = mkdtempSync(join(tmpdir(), 'package-'));
		try {
			for (const resource of descriptor.resources) {
				const csv = read(pages.resolve(resource.path) ?? '?');
				expect(resource.bytes).toBe(Buffer.byteLength(csv));
				expect(resource.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
				// This library takes the mark that Excel needs for a part of the first name.
				writeFileSync(join(folder, `${resource.name}.csv`), csv.replace(/^\uFEFF/u, ''));
				resource.path = `${resource.name}.csv`;
			}
			const { valid, errors, resources } = await datapackage.Package.load(descriptor, {
				basePath: folder,
			});
			expect(errors.map(({ message }) => message)).toEqual([]);
			expect(valid).toBe(true);
			for (const resource of resources) {
				const rows = await resource.read({ keyed: true });
				expect(rows).toHaveLength(content.observations.get(resource.name)?.length ?? -1);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test('the data of the site fits its schema, and every name in it leads to something', () => {
		const file = json('data/site.json') as SiteFile;
		const schema = json('data/site.schema.json') as { $id: string };
		const validate = validator.compile(schema);
		validate(file);
		expect(validate.errors ?? []).toEqual([]);
		expect(file.$schema).toBe(schema.$id);
		// The published schema lets newer files hold more: what this one holds is said, all of it.
		expect(siteSchema.parse(file)).toEqual(file);
		expect(missingNames(file)).toEqual([]);
		expectNone(lost('/data/site.json', file), 'a program that follows it finds nothing.');
		for (const kind of ['actions', 'measures', 'goals', 'indicators', 'partners'] as const)
			expect(file[kind].map(({ id }) => id).toSorted()).toEqual(
				[...content.entries[kind].keys()].toSorted(),
			);
	});

	test('the data of each indicator fits its schema', () => {
		const schema = json('data/indicator.schema.json') as { $id: string };
		const validate = validator.compile(schema);
		for (const id of ids) {
			const file = json(`indicators/${id}.json`) as IndicatorFile;
			validate(file);
			expect({ id, errors: validate.errors ?? [] }).toEqual({ id, errors: [] });
			expect(file.$schema).toBe(schema.$id);
			expect(indicatorSchema.parse(file)).toEqual(file);
			expectNone(lost(`/indicators/${id}.json`, file), 'a program that follows it finds nothing.');
		}
	});

	test('each indicator is a data set to search engines', () => {
		const faults: Fault[] = pages.all
			.filter(({ address }) => pages.kind(address) === '/indicators/*')
			.flatMap(({ address: where, document }) => {
				const sets = document
					.querySelectorAll('script[type="application/ld+json"]')
					.map((script) => JSON.parse(script.rawText) as Record<string, unknown>)
					.filter((data) => data['@type'] === 'Dataset');
				const [set = {}] = sets;
				const needed = ['name', 'description', 'creator', 'spatialCoverage', 'distribution'];
				const missing = needed.filter((name) => set[name] === undefined);
				const length = String(set['description']).length;
				return [
					...(sets.length === 1 && missing.length === 0
						? []
						: [{ where, found: `no ${missing.join(', ')}`, expected: 'one whole Dataset' }]),
					...(length >= 50 && length <= 5000
						? []
						: [{ where, found: `${length} characters`, expected: 'a description of 50 to 5000' }]),
					...lost(where, set),
				];
			});
		expectNone(faults, 'Google Dataset Search leaves out what lacks these.');
	});

	test('each drawing stands alone', () => {
		const svgs = pages.prefixes
			.map((prefix) => (prefix === content.site.data.languages[0] ? '' : `${prefix}/`))
			.concat('')
			.flatMap((prefix) => ids.map((id) => `${prefix}indicators/${id}.svg`));
		expectNone(
			[...new Set(svgs)].flatMap((where) => {
				const svg = read(where);
				const found = unsafe.exec(svg)?.[0];
				const words = [...svg.matchAll(/<text\b/gu)].length;
				return [
					...(found === undefined ? [] : [{ where, found, expected: 'nothing of the kind' }]),
					...(words < 6
						? [{ where, found: `${words} texts`, expected: 'words in the drawing' }]
						: []),
					...(/<text[^>]*><tspan/u.test(svg) && /<(?:path|circle|rect) [^>]*stroke="#/u.test(svg)
						? []
						: [{ where, found: 'no painted mark', expected: 'colours in attributes' }]),
				];
			}),
			'it is put into a report or on a slide, far from our style sheet.',
		);
	});

	test('each picture is one, and shows something', async () => {
		const faults: Fault[] = [];
		for (const id of ids) {
			const where = `/indicators/${id}.png`;
			const picture = sharp(join(site.dist, where));
			const { format, width, height } = await picture.metadata();
			const { channels } = await picture.stats();
			const found = `${format} ${width} × ${height}`;
			if (format !== 'png' || width !== 1200 || height < 400)
				faults.push({ where, found, expected: 'a PNG, 1200 wide' });
			if (channels.every(({ stdev }) => stdev < 5))
				faults.push({ where, found: 'an empty picture', expected: 'a drawing' });
		}
		expectNone(faults, 'a picture that is shared is all that some people see.');
	});
});
