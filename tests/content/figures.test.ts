import { describe, expect } from 'vitest';
import { formatNumber } from '#i18n/formats.ts';
import { bodyOf, content, ours, seeds, site, test } from './ours.ts';

const figures = seeds('figures.csv');
const valueOf = (id: string) => content.figures.get(id)?.value ?? NaN;
const about = (id: string) => content.figures.get(id)?.contradiction ?? '';

test('every figure of the source stands in a chapter', () => {
	const chapters = [...content.entries.chapters.values()]
		.map(({ file }) => bodyOf(file))
		.join('\n');
	const cited = new Set([...chapters.matchAll(/<Fact id="([^"]+)"/gu)].map(([, id]) => id));
	expect(figures.map((row) => row['id']).filter((id) => !cited.has(id))).toEqual([]);
});

test('every figure is the one of the words that it was taken from', () => {
	const inWords: Record<string, string> = {
		'london-size-rank': 'second',
		'ncl-boroughs': 'five',
		'good-health-rank': 'eighth',
	};
	const others = figures.filter(({ id = '', wording = '' }) => {
		const written = inWords[id] ?? formatNumber('en', valueOf(id));
		return !new RegExp(`(?<![\\d.,])${written}(?![\\d,])`, 'u').test(wording);
	});
	expect(others).toEqual([]);
});

test('every source of figures has its page', () => {
	expect(site.sources.find(({ id }) => id === ours)?.figures).toHaveLength(figures.length);
});

describe('what does not fit is worked out', () => {
	const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

	test('people over 65', () => {
		expect(valueOf('over-65s')).toBe(75_300);
		expect(valueOf('over-65s-share')).toBe(14);
		expect(valueOf('residents')).toBe(398_000);
		expect(percent(75_300 / 398_000)).toBe('18.9%');
		expect(0.14 * 398_000).toBeCloseTo(55_720);
		for (const id of ['over-65s', 'over-65s-share']) {
			expect(about(id)).toMatch(/18\.9%.*398,000.*75,300 ÷ 398,000 = 0\.189.*55,720/su);
		}
	});

	test('disabled people', () => {
		expect(valueOf('disabled-people')).toBe(49_679);
		expect(valueOf('disabled-share')).toBe(12.8);
		expect(Math.round(49_679 / 0.128)).toBe(388_117);
		expect(percent(49_679 / 398_000)).toBe('12.5%');
		for (const id of ['disabled-people', 'disabled-share']) {
			expect(about(id)).toMatch(/49,679 ÷ 0\.128 = 388,117.*49,679 ÷ 398,000 = 12\.5%/su);
		}
	});

	test('the rise in good health', () => {
		expect(85.9 - 1.4).toBeCloseTo(84.5);
		expect((85.9 / 1.014).toFixed(1)).toBe('84.7');
		expect(about('good-health-change')).toMatch(
			/84\.5% \(85\.9 − 1\.4\).*84\.7% \(85\.9 ÷ 1\.014\)/su,
		);
	});

	test('what shapes health makes up a whole', () => {
		const shares = ['shaped-by-healthcare', 'shaped-by-surroundings', 'shaped-by-behaviour'];
		expect(shares.map(valueOf)).toEqual([15, 45, 40]);
		expect(shares.map(valueOf).reduce((sum, share) => sum + share)).toBe(100);
	});

	test('the same is said on the page of sources', () => {
		const found = site.sources
			.find(({ id }) => id === ours)
			?.contradictions?.map((one) => one.found.value)
			.join('\n');
		expect(found).toContain('75,300 ÷ 398,000 is 18.9%');
		expect(found).toContain('49,679 ÷ 0.128 = 388,117');
	});
});
