import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyHarbour } from './told.ts';

const MB = 1_000_000;

/** The most that is read of a table, and of any other file. */
const MOST = { table: 1.99 * MB, text: 0.199 * MB };

const table = 'content/data/cold-homes.csv';
/** A table whose first row is to be made. */
const headless = 'content/data/by-group.csv';
const items = 'content/en/reports/first-year/items.csv';
const redirects = 'content/redirects.csv';
const figures = 'seeds/homes-and-power-2024/figures.csv';
const terms = 'content/fa/terminology.csv';
const messages = 'content/ar/messages.json';
const goal = 'content/en/goals/rent.mdx';
const source = 'content/en/sources/winter-count.yaml';

const heads: Readonly<Record<string, string>> = {
	[table]: 'period,value\n',
	[items]: 'item,under,title,wording,status_as_written,status\n',
	[redirects]: 'from,to,reason\n',
	[figures]: 'id,value,unit,qualifier,period,area,wording,where,contradiction\n',
	[terms]: 'english,translation\n',
};

/** Writes `bytes` of what `next` gives, one after the other. */
function fill(file: string, bytes: number, next: (index: number) => string): void {
	let index = 0;
	for (let left = bytes; left > 0;) {
		let piece = '';
		while (piece.length < Math.min(left, MB)) piece += next(index++);
		appendFileSync(file, piece.slice(0, left));
		left -= piece.length;
	}
}

/** What the command says of the harbour with one file of another size, in little memory. */
function check(name: string, bytes: number, next: (index: number) => string, ...words: string[]) {
	const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
	try {
		copyHarbour(folder, {});
		const file = path.join(folder, name);
		const head = heads[name] ?? '';
		writeFileSync(file, head);
		fill(file, bytes - head.length, next);
		const { status, signal, stdout, stderr } = spawnSync(
			process.execPath,
			['src/cli/check.ts', ...words],
			{
				encoding: 'utf8',
				timeout: 60_000,
				env: {
					...process.env,
					CONTENT_DIR: path.join(folder, 'content'),
					NODE_OPTIONS: '--max-old-space-size=512',
				},
			},
		);
		return { status, signal, said: stdout + stderr };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function expectPlain({ status, signal, said }: ReturnType<typeof check>): void {
	expect({ status, signal }, said.slice(0, 2000)).toEqual({
		status: said.includes('No mistakes') ? 0 : 1,
		signal: null,
	});
	expect(said).not.toMatch(/\n\s+at |\bError\b|heap/u);
	expect(said.length).toBeLessThan(60_000);
}

test.each([
	['rows', table, () => '2024/25,24.2\n'],
	['one cell', table, (index: number) => (index === 0 ? '2024/25,"' : 'x')],
	['quotation marks', table, () => '"'],
	['items', items, (index: number) => `work-${index},rent,Work,Work,Green,on-track\n`],
	['redirects', redirects, (index: number) => `/old-${index}/,/goals/rent/,Moved\n`],
	['figures of the seeds', figures, (index: number) => `f${index},1,people,,2024,Town,one,C,\n`],
	['terms', terms, (index: number) => `word ${index},x\n`],
	['messages', messages, (index: number) => `${index === 0 ? '{' : ','}"a${index}": "x"\n`],
	['text', goal, (index: number) => (index === 0 ? '---\ntitle: Rent\n---\n' : 'Rent.\n\n')],
	['fields', source, (index: number) => `field-${index}: x\n`],
	['addresses', 'content/published.txt', (index: number) => `/goals/${index}/\n`],
])(
	'50 MB of %s are refused, in plain words',
	(_, name, next) => {
		const { status, signal, said } = check(name, 50 * MB, next);
		expect({ status, signal }, said).toEqual({ status: 1, signal: null });
		const [kind, most] = name.endsWith('.csv') ? ['table', '2.0'] : ['text', '0.2'];
		expect(said).toContain(
			`${name}:1:1\n  This file has 50.0 MB, and a ${kind} has ${most} MB at most.`,
		);
		expect(said).not.toMatch(/\n\s+at /u);
	},
	90_000,
);

test.each([
	['one cell', table, (index: number) => (index === 0 ? '2024/25,"' : 'x')],
	['a quotation mark that is never closed', table, (index) => (index === 0 ? '"' : '2024/25,1\n')],
	['short rows', table, () => '1,1\n'],
	['blank rows', table, () => ',\n'],
	['columns', headless, (index: number) => (index === 0 ? 'period,value' : `,c${index}`)],
	['columns of one name', headless, (index: number) => (index === 0 ? 'period,value' : ',c')],
	['names that there are not', items, (index: number) => `w${index},,,Work,Green,on-track\n`],
	['redirects to nowhere', redirects, (index: number) => `/o${index}/,/n${index}/,x\n`],
	['redirects on and on', redirects, (index: number) => `/o${index}/,/o${index + 1}/,x\n`],
	['messages', messages, (index: number) => `${index === 0 ? '{\n' : ',\n'}"a${index}": "x"`],
] satisfies [string, string, (index: number) => string][])(
	'as much as is read of %s is read or told within bounds',
	(_, name, next) => {
		expectPlain(check(name, MOST[name.endsWith('.csv') ? 'table' : 'text'], next));
	},
	90_000,
);

test('thousands of mistakes are told to a program within bounds, and how many are left out', () => {
	const heading = (index: number) => (index === 0 ? '---\ntitle: Rent\n---\n' : '# a\n');
	const result = check(goal, 29_000, heading, '--json');
	expectPlain(result);
	const { summary, leftOut, mistakes } = JSON.parse(result.said) as Record<string, unknown>;
	const [, all = ''] = /^(\d+) mistakes in 1 file/u.exec(String(summary)) ?? [];
	const told = (mistakes as { kind: string }[]).filter(({ kind }) => kind === 'mistake');
	expect(Number(all)).toBeGreaterThan(7000);
	expect(told).toHaveLength(100);
	expect(leftOut).toBe(Number(all) - 100);
}, 90_000);
