import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memoryFolder } from '#build/pictureMemory.ts';
import { placeIn } from '../sites.ts';
import { add, change, copyHarbour, swap, type Change } from '../unit/loaders/told.ts';
import { scratch } from './smallSite.ts';

mkdirSync(scratch, { recursive: true });
const home = mkdtempSync(path.join(scratch, 'rebuild-'));

afterAll(() => {
	rmSync(home, { recursive: true });
});

function build(folder: string): void {
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
		encoding: 'utf8',
		env: placeIn(folder),
	});
	if (status !== 0) throw new Error(stderr);
}

/** All files of a site, by name. */
const filesOf = (site: string) =>
	new Map(
		readdirSync(site, { recursive: true, encoding: 'utf8' })
			.toSorted()
			.filter((name) => statSync(path.join(site, name)).isFile())
			.map((name) => [name, readFileSync(path.join(site, name))]),
	);

const before = (field: string) => (word: string) => swap(`${field}: `, `${field}: ${word} `);
const inSummary = before('summary');

/** One file of each kind, and what is done to it so that a word is then found on the site. */
const kinds: Readonly<Record<string, (word: string) => Change>> = {
	'content/en/goals/rent.mdx': inSummary,
	'content/en/priorities/warm-homes.mdx': inSummary,
	'content/en/actions/tide-turbine.mdx': inSummary,
	'content/en/measures/turbine-runs.mdx': inSummary,
	'content/en/strategies/homes-and-power-2024.mdx': inSummary,
	'content/en/partners/council.mdx': inSummary,
	'content/en/indicators/one-figure.mdx': before('title'),
	'content/en/glossary/retrofit.mdx': before('meaning'),
	'content/en/sources/winter-count.yaml': before('taken'),
	'content/en/accessibility.yaml': before('plainWords'),
	'content/en/chapters/our-town.mdx': (word) => add(`\n${word} stands at the end.`),
	'content/en/reports/third-year/index.mdx': inSummary,
	'content/en/reports/third-year/items.csv': (word) => swap('No yard', `${word} yard`),
	'content/en/news/new.mdx': (word) =>
		`---\ndate: 2026-03-03\ntitle: ${word}\nsummary: New.\n---\n`,
	'content/ar/goals/rent.mdx': inSummary,
	'content/ar/messages.json': (word) => swap('"skip": "', `"skip": "${word} `),
	// Another indicator than the one above: nothing but its figure changes.
	'content/data/storm-days.csv': (word) => swap('Q4,17', `Q4,${word}`),
	'content/site.yaml': before('intro'),
	'content/redirects.csv': (word) => `from,to,reason\n/goals/${word}/,/goals/rent/,Moved\n`,
	'seeds/homes-and-power-2024/figures.csv': (word) => swap('people,4100', `people,${word}`),
	'public/made-up.txt': (word) => word,
};

/** A word for each kind that stands nowhere else: a number where a number must stand. */
const wordFor = (file: string, index: number) =>
	/data|figures/u.test(file) ? `${index}8642` : `zephyr-${index}-zephyr`;

test('a build after a change of each kind of file equals one from nothing, byte for byte', () => {
	const folder = path.join(home, 'again');
	copyHarbour(folder, {});
	build(folder);
	const first = filesOf(path.join(folder, 'dist'));
	for (const [index, [file, by]] of Object.entries(kinds).entries())
		change(path.join(folder, file), by(wordFor(file, index)));
	change(path.join(folder, 'content/en/news/plan-online.mdx'), null);
	build(folder);
	const again = filesOf(path.join(folder, 'dist'));

	const anew = path.join(home, 'anew');
	for (const part of ['content', 'seeds', 'public'])
		cpSync(path.join(folder, part), path.join(anew, part), { recursive: true });
	rmSync(memoryFolder, { recursive: true, force: true });
	build(anew);
	const fresh = filesOf(path.join(anew, 'dist'));

	expect([...again.keys()]).toEqual([...fresh.keys()]);
	const differ = [...fresh].filter(([name, body]) => !again.get(name)?.equals(body));
	expect(differ.map(([name]) => name)).toEqual([]);
	const same = [...fresh].filter(([name, body]) => first.get(name)?.equals(body));
	expect(same.length).toBeGreaterThan(20);
	const all = Buffer.concat([...fresh.values()]).toString();
	const lost = Object.keys(kinds).filter((file, index) => !all.includes(wordFor(file, index)));
	expect(lost).toEqual([]);
});
