import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { audit, type Audited } from '#auditing/audit.ts';
import { proseOf } from '#auditing/prose.ts';
import { isVaguePicture } from '#auditing/vague.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { add, copyHarbour, each, swap, type Changes } from '../loaders/told.ts';

const day = '2026-11-22';

/** What the audit of the harbour finds after `changes`. */
function auditAfter(changes: Changes, on = day): Audited[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
	try {
		copyHarbour(folder, changes);
		const { content, faults } = checkContent(path.join(folder, 'content'));
		if (!content || faults.length > 0) throw new Error(tellFaults(faults));
		return audit(content, folder, on);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function pageAfter(address: string, changes: Changes, on = day): Audited {
	const page = auditAfter(changes, on).find((one) => one.address === address);
	if (!page) throw new Error(`There is no page ${address}.`);
	return page;
}

const file = 'content/en/goals/rent.mdx';
const rent = (by: (text: string) => string) => pageAfter('/goals/rent/', { [file]: by });
const texts = (found: readonly { text: string }[]) => found.map(({ text }) => text);

test('each page is there once, those that need most work first', () => {
	const pages = auditAfter({});
	const addresses = pages.map(({ address }) => address);
	expect(addresses).toEqual([...new Set(addresses)]);
	expect(addresses).toEqual(
		expect.arrayContaining(['/', '/accessibility/', '/glossary/', '/updates/', '/help-now/']),
	);
	const points = pages.map((page) => page.points);
	expect(points).toEqual(points.toSorted((a, b) => b - a));
	expect(points[0]).toBeGreaterThan(points.at(-1) ?? 0);
});

test('a sentence of 25 words is well, one of 26 is too long', () => {
	const well = `${'Rents rise '.repeat(12)}now.`;
	const long = `${'Rents rise '.repeat(12)}here now.`;
	const found = rent(add(`\n${well} ${long}`)).longSentences;
	expect(found).toEqual([{ text: long, words: 26, file }]);
});

test('a quotation is not ours', () => {
	const long = `${'Rents rise '.repeat(12)}here now, says the XYZ.`;
	const quote = `<Quote source="homes-and-power-2024">${long}</Quote>`;
	const { longSentences, jargon } = rent(add(`\n${quote}\n\nThe XYZZ says “Mind the XYZ”.`));
	expect(longSentences).toEqual([]);
	expect(texts(jargon)).toEqual(['XYZZ']);
});

test('prose that is hard to read has a high grade, and a little of it has none', () => {
	expect(pageAfter('/updates/', {}).grade).toBeNull();
	const easy = 'The cat sat on the mat. '.repeat(12);
	const hard =
		'Intermediaries facilitate disproportionately bureaucratic administrative interventions. '.repeat(
			12,
		);
	expect(rent(add(`\n${easy}`)).grade).toBeLessThan(4);
	const found = rent(add(`\n${hard}`));
	expect(found.grade).toBeGreaterThan(12);
	expect(texts(found.jargon)).toContain('bureaucratic');
	expect(found.points).toBeGreaterThan(rent(add(`\n${easy}`)).points);
});

test('a short form is jargon until the page or the glossary explains it', () => {
	const jargon = (words: string, more: Changes = {}) =>
		texts(pageAfter('/goals/rent/', { [file]: add(`\n${words}`), ...more }).jargon);
	expect(jargon('The HMO pays, and so do other HMOs.')).toEqual(['HMO']);
	expect(jargon('A house in multiple hands (HMO) pays. So the HMO pays.')).toEqual([]);
	expect(
		jargon('The HMO pays.', {
			'content/en/glossary/hmo.mdx':
				'---\nterm: Shared house\nabbreviation: HMO\nmeaning: A house that many share.\nupdated: 2026-03-02\n---\n',
		}),
	).toEqual([]);
	expect(jargon('The NHS and the GP pay.')).toEqual([]);
});

test('a long word is jargon until the glossary explains it; a name is not', () => {
	const jargon = (words: string, more: Changes = {}) =>
		texts(pageAfter('/goals/rent/', { [file]: add(`\n${words}`), ...more }).jargon);
	expect(jargon('Ask for arbitration in Alabama with your community.')).toEqual(['arbitration']);
	expect(
		jargon('Ask for arbitration.', {
			'content/en/glossary/arbitration.mdx':
				'---\nterm: Arbitration\nmeaning: Someone else ends a quarrel.\nupdated: 2026-03-02\n---\n',
		}),
	).toEqual([]);
});

test('a link must say where it leads', () => {
	const { vagueLinks } = rent(
		add('\n[Click here!](/glossary/) or [here](/a-z/), or see [all words](/glossary/).'),
	);
	expect(texts(vagueLinks)).toEqual(['Click here!', 'here']);
});

test('a picture must say what is to be seen', () => {
	const { pictures } = proseOf(
		'![image](a.png)\n\n- ![IMG_1.jpg](b.png) ![A boat](c.png) ![](d.png)',
	);
	expect(pictures).toEqual(['image', 'IMG_1.jpg', 'A boat', '']);
	expect(pictures.filter(isVaguePicture)).toEqual(['image', 'IMG_1.jpg', '']);
});

test('figures are old from the day after the next ones were announced', () => {
	const indicator = 'content/en/indicators/storm-days.mdx';
	const figures = (next: string) =>
		pageAfter('/indicators/storm-days/', {
			[indicator]: each(
				(text) => text.replace(/^nextUpdate: .*\n/mu, ''),
				swap('\nupdated:', `\nnextUpdate: ${next}\nupdated:`),
			),
		}).figures;
	expect(figures('2026-11-21')).toEqual({ by: 'announced', due: '2026-11-21' });
	expect(figures('2026-11-22')).toBeNull();
});

test('an action without a report needs work, and so does one whose last report is old', () => {
	const without = (text: string) => text.replaceAll(/^rent-register,.*\n/gmu, '');
	const delivery = (action: string, on?: string) =>
		pageAfter(`/actions/${action}/`, { 'content/en/reports/first-year/items.csv': without }, on)
			.delivery;
	expect(delivery('rent-register')).toBe('none');
	expect(delivery('coldest-first')).toBeNull();
	expect(delivery('coldest-first', '2037-01-01')).toBe('old');
});

test('translations are counted by page and language', () => {
	const of = (address: string, language: string, changes: Changes = {}) =>
		pageAfter(address, changes).translations.find((one) => one.language === language);
	expect(of('/goals/rent/', 'fa')).toMatchObject({ missing: 0, unchecked: 0 });
	expect(of('/goals/insulate-homes/', 'fa')).toMatchObject({ missing: 4, unchecked: 0 });
	const unchecked = (text: string) => text.replace(/^checked:\n(?: .*\n)+/mu, '');
	expect(of('/goals/rent/', 'fa', { 'content/fa/goals/rent.mdx': unchecked })).toMatchObject({
		unchecked: 1,
	});
});
