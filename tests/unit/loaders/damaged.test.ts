import fc from 'fast-check';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { readBody } from '#loaders/body.ts';
import type { Fault } from '#loaders/faults.ts';
import { readYaml, splitFrontMatter } from '#loaders/frontMatter.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { filesOfHarbour, harbour, inCopy } from './told.ts';

/** Longer than any look at one file takes, on a slow machine with other work. */
const MOST_MS = 3000;

const files = filesOfHarbour().filter((file) => !file.endsWith('messages.json'));

/** What has a meaning of its own in one kind of file or another. */
const signs = [
	...Array.from('{}[]()<>"\'`*_#&!|%@-:,;=/\\?~^$+.\n\r\t \0'),
	'---',
	'\n---\n',
	': ',
	' #',
	'<Fact id="people" />',
	'<Quote source="winter-count">',
	'</Quote>',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'![](x.png)',
	'[a](javascript:alert(1))',
	'{process.exit()}',
	'import a from "b"',
	'&#x6a;&lt;&nbsp;&amp;',
	'&a [*a, *a]',
	'!!js/function',
	'__proto__: x',
	'constructor: x',
	'\uFEFF',
	'\u202E',
	'\u2028',
	'ك',
	'𝒳',
	'e\u0301',
	'""',
	',,,',
	'"a\n"',
	'=1+1',
	'1e999',
	'-0',
	'NaN',
	'null',
	'true',
	'0x1F',
	'2026-02-31',
	'9'.repeat(30),
];

const sign = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...signs) },
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.string({ unit: 'binary', maxLength: 12 }),
);

/** A place in a file, as a share of its length: it means the same in a long file and a short one. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Damage = (bytes: Buffer) => Buffer;

const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);
const inText =
	(change: (text: string) => string): Damage =>
	(bytes) =>
		Buffer.from(change(bytes.toString('utf8')));

/** One line in the place of another, or of none. */
const changeLine = (where: number, by: (line: string) => string) =>
	inText((text) => {
		const lines = text.split('\n');
		const index = Math.min(lines.length - 1, Math.floor(where * lines.length));
		return lines.toSpliced(index, 1, by(lines[index] ?? '')).join('\n');
	});

const yaml = fc.oneof(
	fc.json({ maxDepth: 4 }),
	fc.constantFrom('[', '{', '- - - a', '? a', '|', '>', '"', '!!binary x', '*a', '2026-13-01', '~'),
	sign,
);

const damage: fc.Arbitrary<Damage> = fc.oneof(
	fc.tuple(place, sign).map(
		([where, more]): Damage =>
			(bytes) =>
				Buffer.concat([
					bytes.subarray(0, at(bytes, where)),
					Buffer.from(more),
					bytes.subarray(at(bytes, where)),
				]),
	),
	fc.tuple(place, fc.integer({ min: 1, max: 200 })).map(
		([where, length]): Damage =>
			(bytes) =>
				Buffer.concat([
					bytes.subarray(0, at(bytes, where)),
					bytes.subarray(at(bytes, where) + length),
				]),
	),
	fc.tuple(place, place).map(([one, other]): Damage => (bytes) => {
		const swapped = Buffer.from(bytes);
		const [a, b] = [at(bytes, one), at(bytes, other)];
		[swapped[a], swapped[b]] = [bytes[b] ?? 0, bytes[a] ?? 0];
		return swapped.subarray(0, bytes.length);
	}),
	fc.tuple(place, fc.nat(255)).map(([where, byte]): Damage => (bytes) => {
		const changed = Buffer.from(bytes);
		if (bytes.length > 0) changed[Math.min(bytes.length - 1, at(bytes, where))] = byte;
		return changed;
	}),
	place.map(
		(where): Damage =>
			(bytes) =>
				bytes.subarray(0, at(bytes, where)),
	),
	fc.integer({ min: 2, max: 40 }).map(
		(times): Damage =>
			(bytes) =>
				Buffer.concat(Array.from({ length: times }, () => bytes)),
	),
	fc.constantFrom<BufferEncoding>('utf16le', 'latin1', 'base64', 'ascii').map(
		(encoding): Damage =>
			(bytes) =>
				Buffer.from(bytes.toString('utf8'), encoding),
	),
	fc.uint8Array({ maxLength: 300 }).map(
		(bytes): Damage =>
			() =>
				Buffer.from(bytes),
	),
	place.map((where) => changeLine(where, (line) => `${line}\n${line}`)),
	place.map((where) => changeLine(where, () => '')),
	fc
		.tuple(place, yaml)
		.map(([where, value]) =>
			changeLine(where, (line) => (/^(\s*(?:- )?\w+:)/u.exec(line)?.[1] ?? line) + ` ${value}`),
		),
	fc
		.tuple(place, fc.array(sign, { maxLength: 12 }))
		.map(([where, cells]) => changeLine(where, () => cells.join(','))),
	fc
		.tuple(sign, fc.integer({ min: 2, max: 3000 }))
		.map(([one, times]) => inText((text) => text + one.repeat(times))),
);

const damaged = fc.record({
	file: fc.constantFrom(...files),
	ways: fc.array(damage, { minLength: 1, maxLength: 3 }),
});

test('whatever happens to a file, it is told or the site can be made', () => {
	let taken = 0;
	let refused = 0;
	inCopy({}, (folder, memory) => {
		checkContent(folder, memory);
		fc.assert(
			fc.property(damaged, ({ file, ways }) => {
				const where = path.join(folder, '..', file);
				const own = path.join(harbour, file);
				writeFileSync(
					where,
					ways.reduce<Buffer>((bytes, way) => way(bytes), readFileSync(own)),
				);
				try {
					const started = process.cpuUsage();
					const { content, faults } = checkContent(folder, memory);
					const { user, system } = process.cpuUsage(started);
					expect((user + system) / 1000).toBeLessThan(MOST_MS);
					for (const { line, column, found, next } of faults) {
						expect(line).toBeGreaterThan(0);
						expect(column).toBeGreaterThan(0);
						expect(found).toMatch(/\S/u);
						expect(next).toMatch(/\S/u);
						expect(found + next).not.toMatch(/undefined|\[object|\bzod\b|at .*:\d+:\d+/iu);
					}
					if (faults.length > 0) {
						refused += 1;
						return;
					}
					taken += 1;
					if (!content) throw new Error('Nothing is wrong, and nothing can be made.');
					for (const locale of content.site.data.languages) buildSite(content, locale);
					if (file.endsWith('.mdx'))
						mdxToJs(
							splitFrontMatter(readFileSync(where, 'utf8').replace(/^\uFEFF/u, ''))?.body ?? '',
						);
				} finally {
					copyFileSync(own, where);
				}
			}),
			{ numRuns: Number(process.env['DAMAGES'] ?? 1200) },
		);
	});
	// Neither all nor none: else the damage, or the check, is not what it seems.
	expect(taken).toBeGreaterThan(20);
	expect(refused).toBeGreaterThan(200);
}, 300_000);

const texts = fc.array(fc.oneof(sign, fc.lorem({ maxCount: 3 }), yaml), { maxLength: 30 });

test('any fields and any text are read, or told with their place', () => {
	fc.assert(
		fc.property(texts, fc.constantFrom('', ' ', '\n'), (parts, between) => {
			const text = parts.join(between);
			const faults: Fault[] = [];
			const { data, placeOf } = readYaml(text, 'a.mdx', 1, faults);
			const body = readBody(text, 'a.mdx', 5, faults);
			expect(placeOf(['title', 0, 'x']).line).toBeGreaterThan(0);
			for (const { line, column } of faults) {
				expect(line).toBeGreaterThan(0);
				expect(column).toBeGreaterThan(0);
			}
			// What nobody was told of must be fit for a page.
			if (!faults.some(({ line }) => line >= 5)) mdxToJs(text);
			if (faults.length === 0)
				expect(JSON.stringify([data ?? null, body]).length).toBeGreaterThan(0);
		}),
		{ numRuns: 4000 },
	);
}, 120_000);

test('a file that is gone is told, or the site can be made without it', () => {
	inCopy({}, (folder, memory) => {
		for (const file of files) {
			const where = path.join(folder, '..', file);
			rmSync(where);
			const { content, faults } = checkContent(folder, memory);
			if (faults.length === 0 && content)
				for (const locale of content.site.data.languages) buildSite(content, locale);
			else expect(faults.length).toBeGreaterThan(0);
			copyFileSync(path.join(harbour, file), where);
		}
	});
}, 60_000);
