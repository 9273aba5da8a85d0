import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Server } from '../../src/cli/serve.ts';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import fa from '../../src/i18n/messages/fa.json' with { type: 'json' };
import { formatDay } from '#i18n/formats.ts';
import { content, ours } from '../content/ours.ts';
import { Editor, fieldIn, newFiles, TRANSLATED } from '../content/recipes.ts';
import { siteDate } from '../sites.ts';
import { openChromium } from './chromium.ts';
import { follow } from './follow.ts';

const [source = 'en'] = content.site.data.languages;

/** What GitHub says of the check of a proposal. */
const proposal = {
	GITHUB_SERVER_URL: 'https://github.com',
	GITHUB_REPOSITORY: 'owner/name',
	GITHUB_HEAD_REF: 'your-name-patch-1',
	HEAD_REPOSITORY: 'owner/name',
};
const edited = 'https://github.com/owner/name/edit/your-name-patch-1/';

/** The lines of the new file whose name holds some words. */
const linesOf = (words: string) => newFiles.find(({ name }) => name.includes(words))?.lines ?? '';

/** All recipes of the guide, done one after the other. */
function doAll(editor: Editor) {
	const day = editor.correctDate();
	const year = editor.addYear();
	const figure = editor.replaceFigure();
	editor.makeNewFiles();
	const deepDive = editor.makeDeepDive();
	const { told } = editor.fillInReview();
	const fewIn = editor.hideFewPeople();
	editor.sayThatTranslationIsChecked();
	const renamed = editor.renamePage();
	const language = editor.addLanguage();
	editor.translateMessages(language);
	const adopted = editor.adopt();
	return { day, year, figure, deepDive, told, fewIn, renamed, language, adopted };
}

describe.runIf(content.site.data.strategy === ours)(
	'the site after every recipe of the guide',
	() => {
		let editor: Editor;
		let done: ReturnType<typeof doAll>;
		let browser: Browser;
		let server: Server;

		function run(program: string, ...words: readonly string[]) {
			const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
				encoding: 'utf8',
				env: {
					...process.env,
					...proposal,
					CONTENT_DIR: editor.at('content'),
					OUT_DIR: editor.at('dist'),
					SITE_DATE: siteDate,
					PREVIEW: '1',
				},
			});
			expect(status, stderr).toBe(0);
		}

		beforeAll(async () => {
			// A site can be put below the working directory only.
			editor = new Editor('tests/.scratch');
			// Fewer languages are built sooner.
			editor.keepLanguages([source, 'fa']);
			done = doAll(editor);
			// As the check of a proposal does it.
			run('src/cli/build.ts');
			run('src/cli/offline.ts', editor.at('preview'));
			run('src/cli/audit.ts', '--html', editor.at('preview/audit.html'));
			const base = `${new URL(done.adopted.address).pathname}/`;
			[browser, server] = await Promise.all([openChromium(), serve(editor.at('dist'), { base })]);
		}, 600_000);

		afterAll(async () => {
			await Promise.all([browser.close(), server.close()]);
			rmSync(editor.folder, { recursive: true });
		});

		/** Shows a page to a reader, from the server or from what an editor has unpacked. */
		async function see(address: string, look: (page: Page) => Promise<void>) {
			const context = await browser.newContext();
			const page = await context.newPage();
			await page.goto(
				address.startsWith('/') ? new URL(address.slice(1), server.url).href : address,
			);
			await look(page);
			await context.close();
		}

		const unpacked = (file: string) => pathToFileURL(path.resolve(editor.at('preview'), file)).href;

		test('the piece of news has its right day', async () => {
			await see('/updates/', async (page) => {
				const time = page.locator('#news-first-draft time');
				expect(await time.innerText()).toBe(formatDay('en', done.day));
			});
		});

		test('a year of figures is in the table, and is read out from the chart', async () => {
			const { period, value } = done.year;
			await see('/indicators/smoking-adults/', async (page) => {
				const row = page
					.locator('tr')
					.filter({ has: page.getByRole('rowheader', { name: period }) });
				expect(await row.locator('td').first().innerText()).toBe(`${value}%`);
				await page.locator('.chart__drawing').first().focus();
				await page.keyboard.press('End');
				const said = await page.locator('.chart__said').first().innerText();
				expect(said).toContain(period);
				expect(said).toContain(`${value}%`);
			});
		});

		test('a new figure stands in the place of an old one, which is told', async () => {
			const { old, now } = done.figure;
			await see('/indicators/smoking-adults/', async (page) => {
				const header = page.getByRole('rowheader', { name: old['period'] ?? '' });
				const cell = page.locator('tr').filter({ has: header }).locator('td').first();
				const day = formatDay('en', old['superseded'] ?? '');
				expect((await cell.innerText()).replaceAll(/\s+/gu, ' ')).toBe(
					`${now['value']}% Revised on ${day}. Before: ${old['value']}%.`,
				);
			});
		});

		test('a review tells how each action is going, and so do their pages', async () => {
			await see('/progress/review-october-2026/', async (page) => {
				expect(await page.locator('h1').innerText()).toBe(
					fieldIn(linesOf('/review-october-2026/'), 'shortTitle'),
				);
				const states = await page.locator('main .standing').innerText();
				for (const state of ['On track (1)', 'Behind (1)', 'Not reported yet'])
					expect(states).toContain(state);
			});
			const names = {
				'on-track': 'On track',
				behind: 'Behind',
				'not-reported': 'Not reported yet',
			};
			for (const { item = '', status, narrative = '' } of done.told) {
				const name = done.renamed.from.includes(item) ? done.renamed.to : `/actions/${item}/`;
				await see(name, async (page) => {
					const [, state] = Object.entries(names).find(([one]) => one === status) ?? [];
					expect(await page.locator('main .state').first().innerText()).toBe(state);
					expect(await page.locator('main').innerText()).toContain(narrative);
				});
			}
		});

		test('a note stands with the reports', async () => {
			await see('/progress/', async (page) => {
				await follow(page.getByRole('link', { name: fieldIn(linesOf('/note-'), 'shortTitle') }));
				expect(await page.locator('main').innerText()).toContain(
					fieldIn(linesOf('/note-'), 'summary'),
				);
			});
		});

		test('a deep dive has its own words', async () => {
			const { name, text } = done.deepDive;
			await see(`/progress/${name}/`, async (page) => {
				expect(await page.locator('main').innerText()).toContain(text);
			});
		});

		test('a figure that was left out says why', async () => {
			await see('/indicators/smoking-adults/', async (page) => {
				const header = page.getByRole('rowheader', { name: done.fewIn });
				const cell = page.locator('tr').filter({ has: header }).locator('td').first();
				expect((await cell.innerText()).split(/\n+/u)).toEqual([
					en['indicator.table.missing'],
					en['indicator.table.confidential'],
				]);
			});
		});

		test('a new word is explained where it stands', async () => {
			const meaning = fieldIn(linesOf('/glossary/'), 'meaning');
			await see('/glossary/', async (page) => {
				expect(await page.locator('#care-leaver').innerText()).toContain(meaning);
			});
			await see('/goals/looked-after-children-2015/', async (page) => {
				const explained = page.getByText(meaning);
				expect(await explained.isVisible()).toBe(false);
				await page.locator('[popovertarget=term-care-leaver]').click();
				expect(await explained.isVisible()).toBe(true);
			});
		});

		test('a new action and a new partner lead to each other', async () => {
			const action = fieldIn(linesOf('/actions/'), 'title');
			const partner = fieldIn(linesOf('/partners/'), 'name');
			await see('/actions/', async (page) => {
				await follow(page.getByRole('main').getByRole('link', { name: action }));
				expect(await page.locator('h1').innerText()).toBe(action);
				await follow(page.getByRole('main').getByRole('link', { name: partner }).first());
				expect(await page.locator('h1').innerText()).toBe(partner);
				expect(await page.locator('main').innerText()).toContain(action);
			});
		});

		test('news comes first', async () => {
			await see('/updates/', async (page) => {
				const first = page.locator('main h2').first();
				expect(await first.innerText()).toContain(fieldIn(linesOf('/news/'), 'title'));
			});
		});

		test('a translation that somebody has checked no longer says that nobody has', async () => {
			const notices = (page: Page) => page.locator('.notices').innerText();
			await see(`/fa${done.renamed.to}`, async (page) => {
				expect(await notices(page)).not.toContain(fa['page.unchecked']);
			});
			await see('/fa/actions/vaccinate-children/', async (page) => {
				expect(await notices(page)).toContain(fa['page.unchecked']);
			});
		});

		test.each(['', '/fa'])('a renamed page is reached from its old address, %s', async (prefix) => {
			const { from, to } = done.renamed;
			for (const address of [`${prefix}${from}`, unpacked(`.${prefix}${from}index.html`)]) {
				await see(address, async (page) => {
					await page.waitForURL(`**${prefix}${to}**`);
					expect(await page.locator('main h1').isVisible()).toBe(true);
				});
			}
		});

		test('a new language stands in the menu, and its words on the page', async () => {
			await see(done.renamed.to, async (page) => {
				await follow(page.getByRole('link', { name: 'Cymraeg' }));
				expect(new URL(page.url()).pathname.endsWith(`/${done.language}${done.renamed.to}`)).toBe(
					true,
				);
				expect(await page.locator('html').getAttribute('lang')).toBe(done.language);
				expect(await page.locator('.notices').innerText()).toBe(
					`${en['page.untranslated']}${TRANSLATED}`,
				);
			});
		});

		test('an adopted site is no draft, and has its own address', async () => {
			const { address, by } = done.adopted;
			await see('/', async (page) => {
				expect(await page.locator('body > header').innerText()).not.toContain(en['draft.tag']);
				expect(await page.locator('body > .foot, footer.foot').innerText()).toContain(by);
				expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${address}/`);
				expect(await page.locator('meta[name=robots]').count()).toBe(0);
			});
			expect(readFileSync(editor.at('dist/robots.txt'), 'utf8')).toContain('Allow: /\n');
		});

		test('what was unpacked opens without a server, and leads to its file in the same proposal', async () => {
			await see(unpacked('index.html'), async (page) => {
				await follow(page.getByRole('link', { name: en['nav.actions'] }).first());
				const title = fieldIn(linesOf('/actions/'), 'title');
				await follow(page.getByRole('main').getByRole('link', { name: title }));
				const edit = page.getByRole('link', { name: en['page.edit'] });
				expect(await edit.getAttribute('href')).toBe(
					`${edited}content/en/actions/cooking-clubs.mdx`,
				);
			});
		});

		test('every page that can be edited leads to a file that is there', () => {
			const files = globSync('**/index.html', { cwd: editor.at('preview') }).flatMap((file) => {
				const html = readFileSync(path.join(editor.at('preview'), file), 'utf8');
				return [...html.matchAll(/href="(https:\/\/github\.com\/[^"]*)"/gu)].map(
					([, to = '']) => to,
				);
			});
			expect(files.length).toBeGreaterThan(500);
			const lost = files.filter(
				(to) => !to.startsWith(edited) || !existsSync(editor.at(to.slice(edited.length))),
			);
			expect(lost).toEqual([]);
		});

		test('the list of what needs work is beside the preview, and leads to each file', async () => {
			await see(unpacked('audit.html'), async (page) => {
				expect(await page.locator('tbody tr').count()).toBeGreaterThan(10);
				const links = await page.locator('a[href^="https:"]').all();
				expect(links.length).toBeGreaterThan(0);
				for (const link of links) {
					const to = (await link.getAttribute('href')) ?? '';
					expect(existsSync(editor.at(to.replace(edited, ''))), to).toBe(true);
				}
			});
		});
	},
);
