import type { Locator } from 'playwright-core';

/** Chooses a link, and waits for the page behind it: a click alone does not. */
export async function follow(link: Locator): Promise<void> {
	await Promise.all([link.page().waitForEvent('load'), link.click()]);
}
