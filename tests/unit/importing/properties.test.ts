import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, isCurrent } from '#importing/tableRow.ts';
import { readTable } from '#importing/table.ts';
import { imported, planned } from './planned.ts';

// Years may be less than none, as all these figures may.
const indicator = { unit: 'years' };

const areas = ['Harbour Town', 'Coast region', 'Sealand', 'Rockpool'];

const figure = fc
	.tuple(fc.integer({ min: -999, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
	.map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));

const limits = fc.record({
	below: fc.integer({ min: 0, max: 20 }),
	above: fc.integer({ min: 0, max: 20 }),
});

const row = fc
	.record({
		area: fc.constantFrom(...areas),
		year: fc.integer({ min: 2010, max: 2016 }),
		value: fc.option(figure, { freq: 8 }),
		limits: fc.option(limits),
		count: fc.option(fc.integer({ min: 10, max: 900 })),
		note: fc.constantFrom('', 'Interpret with caution', 'Value suppressed', '=1+1, “so”'),
	})
	.map(({ area, year, value, limits: around, count, note }) => {
		const [lower, upper] = around
			? [Number(value) - around.below, Number(value) + around.above].map((end) => end.toFixed(3))
			: ['', ''];
		const people = count === null ? ',' : `${count},${count * 3}`;
		const cells = [area, 'Persons', 'All ages', year, value ?? '-', lower, upper, people];
		return { key: `${area} ${year}`, text: `7,Cold homes,${cells.join(',')},"${note}"` };
	});

const rows = fc.uniqueArray(row, { selector: ({ key }) => key, minLength: 1, maxLength: 20 });

const header =
	'Indicator ID,Indicator Name,Area Name,Sex,Age,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note';

const download = (lines: readonly { text: string }[]) =>
	[
		header,
		...lines.map(({ text }) => text),
		'7,Cold homes,Sealand,Persons,All ages,2001,5,,,,,',
	].join('\n');

test('the order of the rows does not matter', async () => {
	const shuffled = rows.chain((all) =>
		fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
	);
	await fc.assert(
		fc.asyncProperty(shuffled, async ([one, other]) => {
			expect(await imported(download(other), { indicator })).toBe(
				await imported(download(one), { indicator }),
			);
		}),
	);
});

test('the same import twice is the import once', async () => {
	await fc.assert(
		fc.asyncProperty(rows, rows, async (before, after) => {
			const table = await imported(download(before), { indicator });
			const once = await imported(download(after), { indicator, table });
			const { plan } = await planned(download(after), { indicator, table: once });
			expect(plan?.changes).toMatchObject({ added: [], revised: [], completed: [] });
			expect(plan?.text).toBe(once);
		}),
	);
});

test('no figure comes into the table that was in neither file', async () => {
	const figures = columns.slice(3, 8);
	await fc.assert(
		fc.asyncProperty(rows, rows, async (before, after) => {
			const table = await imported(download(before), { indicator });
			const text = await imported(download(after), { indicator, table });
			const known = new Set(`${table}\n${download(after)}`.split(/[,\n]/u));
			const written = readTable(text).flatMap((one) => figures.map((name) => one[name]));
			expect(written.filter((one) => !known.has(one))).toEqual([]);
		}),
	);
});

test('no figure goes: it is current still, or it is kept as replaced', async () => {
	await fc.assert(
		fc.asyncProperty(rows, rows, async (before, after) => {
			const table = await imported(download(before), { indicator });
			const text = await imported(download(after), { indicator, table });
			const kept = readTable(text).map(({ period, area, value }) => [period, area, Number(value)]);
			for (const { period, area, value } of readTable(table)) {
				const same = kept.filter(([one, other]) => one === period && other === area);
				const near = same.some(([, , number]) => Math.abs(Number(number) - Number(value)) < 0.06);
				expect(near).toBe(true);
			}
			const subjects = readTable(text)
				.filter(isCurrent)
				.map(({ period, area }) => `${period} ${area}`);
			expect(new Set(subjects).size).toBe(subjects.length);
		}),
	);
});
