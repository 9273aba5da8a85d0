import { expect, test, vi } from 'vitest';
import { wantedAreas } from '#importing/area.ts';
import { readDownload } from '#importing/download.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { target } from './planned.ts';

vi.setConfig({ testTimeout: 60_000 });

const perChunk = 500;

/** A download of 200,000 rows in small pieces, and how many of them were asked for so far. */
function manyRows(asked: { rows: number }) {
	// eslint-disable-next-line @typescript-eslint/require-await -- as a file is read
	return (async function* () {
		yield Buffer.from('areacd,areanm,period,value\n');
		while (asked.rows < 200_000) {
			const lines = Array.from({ length: perChunk }, (_, index) => {
				const at = asked.rows + index;
				const area = at % 1000;
				return `E${area},${area === 7 ? 'Harbour Town' : `Area ${area}`},${at},${at / 10}\n`;
			});
			asked.rows += perChunk;
			yield Buffer.from(lines.join(''));
		}
	})();
}

const areas = wantedAreas(target().site);

test('200,000 rows are read through, and only those of wanted areas are kept', async () => {
	const mistakes: Mistake[] = [];
	const download = await readDownload(manyRows({ rows: 0 }), 'many.csv', areas, mistakes);
	expect(mistakes).toEqual([]);
	expect(download).toMatchObject({ count: 200_000 });
	expect(download?.rows).toHaveLength(200);
	expect(download?.rows.at(-1)).toMatchObject({ row: 199_009, cells: { value: '19900.7' } });
	expect(download?.others.size).toBe(999);
});

test('a file that is no table is not read to its end', async () => {
	const asked = { rows: 0 };
	const mistakes: Mistake[] = [];
	const noTable = (async function* () {
		yield Buffer.from('colour,number\n');
		yield* manyRows(asked);
	})();
	expect(await readDownload(noTable, 'many.csv', areas, mistakes)).toBeNull();
	expect(mistakes).toHaveLength(1);
	expect(asked.rows).toBeLessThan(100_000);
});

test('the bytes of a letter, of a row end or of a quotation may come in two pieces', async () => {
	const text = 'period,value,note\r\n2019,1,"Këpt, “so”\r\nand so"\r\n2020,2,\n';
	// eslint-disable-next-line @typescript-eslint/require-await -- as a file is read
	const byByte = (async function* () {
		for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
	})();
	const download = await readDownload(byByte, 'small.csv', areas, []);
	expect(download?.rows.map(({ row, cells }) => [row, cells.period, cells.note])).toEqual([
		[2, '2019', 'Këpt, “so” and so'],
		[3, '2020', ''],
	]);
});
