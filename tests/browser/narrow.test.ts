import { describe, expect, test } from 'vitest';
import { openSite, pages } from './site.ts';

const site = openSite();
const lists = pages.all.filter(({ document }) => document.querySelector('narrow-list'));

describe('a long list can be narrowed on', () => {
	test.each(lists.map(({ address }) => ({ address })))('$address', async ({ address }) => {
		await site.visit(address, {}, async (page) => {
			const rows = page.locator('narrow-list [data-priority]');
			const all = await rows.count();
			const field = page.locator('narrow-list select').last();
			const name = (await field.getAttribute('name')) ?? '';
			const chosen = (await field.locator('option').nth(1).getAttribute('value')) ?? '';
			await field.selectOption(chosen);
			await page.locator('narrow-list button[type=submit]').click();

			const expected = await page.locator(`narrow-list [data-${name}~="${chosen}"]`).count();
			expect(expected).toBeGreaterThan(0);
			expect(expected).toBeLessThan(all);
			const shown = () =>
				rows.evaluateAll((list) => list.filter((row) => row.checkVisibility()).length);
			expect(await shown()).toBe(expected);
			// A group of which nothing is left is not shown either.
			const empty = page.locator('narrow-list section:not(:has([data-priority]:not([hidden])))');
			expect(await empty.evaluateAll((list) => list.some((one) => one.checkVisibility()))).toBe(
				false,
			);
			expect(new URL(page.url()).searchParams.get(name)).toBe(chosen);
			expect(await page.locator('narrow-list [role=status]').textContent()).toMatch(/\S/u);

			// The choice is in the address: it can be kept, and gone back from.
			await page.reload();
			expect(await shown()).toBe(expected);
			await page.locator('narrow-list button[type=reset]').click();
			await expect.poll(async () => await shown()).toBe(all);
			await page.goBack();
			await expect.poll(async () => await shown()).toBe(expected);
		});
	});

	test.each(lists.map(({ address }) => ({ address })))(
		'$address, without script, as a whole',
		async ({ address }) => {
			await site.visit(address, { script: false }, async (page) => {
				expect(await page.locator('narrow-list form').isVisible()).toBe(false);
				const hidden = await page
					.locator('narrow-list [data-priority]')
					.evaluateAll((list) => list.filter((row) => !row.checkVisibility()).length);
				expect(hidden).toBe(0);
			});
		},
	);
});
