import { describe, expect, test } from 'vitest';
import { openSite, pages } from './site.ts';

const site = openSite();

const indicators = pages
	.samples()
	.filter(({ document }) => document.querySelector('read-charts tr[data-point]'));
const stepped = indicators.filter(
	({ document }) => document.querySelectorAll('figure[data-group] tr[data-point]').length > 2,
);
const compared = indicators.filter(({ document }) => document.querySelector('svg [data-area]'));
const grouped = indicators.filter(({ document }) => document.querySelector('[name=group]'));
const each = (list: typeof indicators) => list.map(({ address }) => ({ address }));

describe('a chart can be read point by point on', () => {
	test.each(each(stepped))('$address', async ({ address }) => {
		await site.visit(address, {}, async (page) => {
			const figure = page.locator('figure[data-group]').first();
			const drawing = figure.locator('.chart__drawing');
			const said = figure.locator('.chart__said');
			expect(await said.getAttribute('role')).toBe('status');
			await drawing.focus();
			await page.keyboard.press('End');
			const rows = figure.locator('tr[data-point]');
			const newest = (await rows.first().locator('th').textContent())?.trim() ?? '';
			const figureOfIt = (await rows.first().locator('td bdi').first().textContent()) ?? '';
			expect(await said.textContent()).toContain(newest);
			expect(await said.textContent()).toContain(figureOfIt);
			expect(await figure.locator('svg .is-read').count()).toBeGreaterThan(0);

			await page.keyboard.press('ArrowLeft');
			expect(await said.textContent()).not.toContain(`${newest}:`);
			await page.keyboard.press('Home');
			const oldest = (await rows.last().locator('th').textContent())?.trim() ?? '';
			expect(await said.textContent()).toContain(oldest);
			await page.keyboard.press('Escape');
			expect(await said.textContent()).toBe('');
			expect(await figure.locator('svg .is-read').count()).toBe(0);
		});
	});

	test.each(each(stepped))('$address, by pointing at it', async ({ address }) => {
		await site.visit(address, {}, async (page) => {
			const figure = page.locator('figure[data-group]').first();
			await figure.locator('.chart__drawing svg:visible').hover();
			expect(await figure.locator('.chart__said').textContent()).toMatch(/\S/u);
			await page.keyboard.press('Escape');
			expect(await figure.locator('.chart__said').textContent()).toBe('');
		});
	});
});

describe('another area can be hidden, and the address says so, on', () => {
	test.each(each(compared))('$address', async ({ address }) => {
		await site.visit(address, {}, async (page) => {
			const box = page.locator('.areas input').first();
			const area = (await box.getAttribute('value')) ?? '';
			const marks = page.locator(`svg:visible [data-area="${area}"]`);
			const shown = () =>
				// Chromium calls a part of a drawing visible that is not drawn.
				marks.evaluateAll(
					(list) => list.filter((mark) => getComputedStyle(mark).display !== 'none').length,
				);
			expect(await shown()).toBeGreaterThan(0);
			await box.uncheck();
			expect(await shown()).toBe(0);
			expect(new URL(page.url()).searchParams.getAll('without')).toEqual([area]);
			await page.reload();
			expect(await shown()).toBe(0);
			await box.check();
			expect(await shown()).toBeGreaterThan(0);
			expect(new URL(page.url()).search).toBe('');
		});
	});
});

describe('one group can be shown alone on', () => {
	test.each(each(grouped))('$address', async ({ address }) => {
		await site.visit(address, {}, async (page) => {
			const field = page.locator('select[name=group]');
			const all = await page.locator('read-charts figure:visible').count();
			const chosen = (await field.locator('option').nth(1).getAttribute('value')) ?? '';
			await field.selectOption(chosen);
			expect(await page.locator('read-charts figure:visible').count()).toBe(1);
			expect(new URL(page.url()).searchParams.get('group')).toBe(chosen);
			await field.selectOption('');
			expect(await page.locator('read-charts figure:visible').count()).toBe(all);
		});
	});
});

describe('without script nothing is promised that does not work on', () => {
	test.each(each(indicators))('$address', async ({ address }) => {
		await site.visit(address, { script: false }, async (page) => {
			expect(await page.locator('read-charts .narrow:visible').count()).toBe(0);
			expect(await page.locator('.chart__drawing[tabindex]').count()).toBe(0);
			expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
		});
	});
});
