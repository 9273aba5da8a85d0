import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { fingerprint } from '#loaders/madeFrom.ts';
import type { Content, Entry } from '#schemas/content.ts';
import { importWork } from '#translating/importWork.ts';
import { readXliff, type ReturnedWork } from '#translating/xliffIn.ts';
import { copyHarbour, each, swap, type Changes } from '../loaders/told.ts';
import { harbour, sentOut } from './desk.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'xliff-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** The harbour with `changes`, in a folder of its own. */
function changed(changes: Changes): string {
	copyHarbour(folder, changes);
	return path.join(folder, 'content');
}

async function read(xml: string): Promise<ReturnedWork> {
	const work = await readXliff(xml);
	if (typeof work === 'string') throw new Error(work);
	return work;
}

/** What would be written of a file that came back, and what not. */
async function broughtIn(content: string, xml: string, by: string | null = null) {
	const { files } = await sentOut(content, 'fa');
	const checked = by === null ? null : { by, on: '2026-11-22' };
	const { rewrites, refused, plans } = importWork(files, content, 'fa', await read(xml), checked);
	return {
		files: Object.fromEntries(rewrites.map(({ name, text }) => [name, text])),
		refused: refused.map(({ file, segment, why }) => `${file}, ${segment}: ${why}`),
		older: plans.flatMap(({ older }) => older),
	};
}

const unit = (xml: string, file: string, id: string) => {
	const whole = xml.slice(xml.indexOf(`original="content/en/${file}"`));
	return /[^]*?<\/trans-unit>/u.exec(whole.slice(whole.indexOf(`<trans-unit id="${id}"`)))?.[0];
};

/** Puts what a translator wrote into one segment. */
function translate(xml: string, file: string, id: string, text: string, state = 'translated') {
	const before = unit(xml, file, id);
	if (before === undefined) throw new Error(`There is no ${file} ${id}.`);
	const target = `<target state="${state}">${text}</target>`;
	const after = before.replace(/<target [^]*?<\/target>|<target [^>]*\/>/u, () => target);
	return xml.replace(before, () => after);
}

const rent = 'goals/rent.mdx';

describe('what is sent out', () => {
	test('has what a translator needs to know, and what to leave alone in elements', async () => {
		const { xml } = await sentOut(harbour, 'fa');
		expect(unit(xml, rent, 'body.0')).toMatchInlineSnapshot(`
			"<trans-unit id="body.0" xml:space="preserve">
			<source>Nobody knows what a fair rent is in this town. Of its homes, <ph id="1" ctype="x-element">&lt;Fact id="renters" /&gt;</ph> are rented.</source>
			<target state="needs-review-translation">هیچ کس نمی‌داند اجارهٔ منصفانه در این شهر چقدر است. <ph id="1" ctype="x-element">&lt;Fact id="renters" /&gt;</ph> از خانه‌ها اجاره‌ای است.</target>
			<note>It is not known from which English this was translated.</note>
			<note>The main text of the page, or a part of it.</note>
			<note>On the page https://harbour-town.example/plan/goals/rent/</note>
			<note>Terms: “rent” is “اجاره”</note>
			</trans-unit>"
		`);
		expect(unit(xml, rent, 'title')).toMatchInlineSnapshot(`
			"<trans-unit id="title" xml:space="preserve">
			<source>Rent</source>
			<target state="needs-review-translation">اجاره</target>
			<note>It is not known from which English this was translated.</note>
			<note>The official name, exactly.</note>
			<note>The English has at most 200 characters. Stay near that.</note>
			<note>On the page https://harbour-town.example/plan/goals/rent/</note>
			<note>Terms: “rent” is “اجاره”</note>
			</trans-unit>"
		`);
		expect(unit(xml, 'chapters/help-now.mdx', 'contacts.1.name')).toMatchInlineSnapshot(`
			"<trans-unit id="contacts.1.name" xml:space="preserve">
			<source>Harbour Power &amp; Gas</source>
			<target state="new"></target>
			<note>The name of the service.</note>
			<note>The English has at most 80 characters. Stay near that.</note>
			<note>On the page https://harbour-town.example/plan/help-now/</note>
			</trans-unit>"
		`);
	});

	test('begins with help, the accessibility statement, and the states of the interface', async () => {
		const { xml } = await sentOut(harbour, 'fa');
		const files = [...xml.matchAll(/original="([^"]*)"/gu)].map(([, name]) => name);
		expect(files.slice(0, 3)).toEqual([
			'content/en/chapters/help-now.mdx',
			'content/en/accessibility.yaml',
			'src/i18n/messages/en.json',
		]);
		const [message = ''] = /(?<=en\.json"[^]*?<trans-unit id=")[^"]*/u.exec(xml) ?? [];
		expect(message).toMatch(/^(?:delivery|outcome|help)\./u);
	});

	test('is only what needs work, unless all is asked for', async () => {
		const { files } = await sentOut(harbour, 'fa');
		const now = files.find(({ file }) => file.endsWith(rent))?.now ?? {};
		const content = changed({
			'content/fa/goals/rent.mdx': swap(
				'checked:',
				`madeFrom:\n  title: "${now['title'] ?? ''}"\n  shortTitle: "00000000"\nchecked:`,
			),
		});
		const { xml } = await sentOut(content, 'fa', false);
		expect(xml.slice(xml.indexOf(`en/${rent}`)).split('</file>')[0]).not.toContain('id="title"');
		expect(unit(xml, rent, 'shortTitle')).toContain('state="needs-review-translation"');
		expect(unit(xml, rent, 'shortTitle')).toContain('The English has changed since');
		const whole = await sentOut(content, 'fa');
		expect(unit(whole.xml, rent, 'title')).toContain('state="final"');
		expect(unit(whole.xml, rent, 'title')).toContain('approved="yes"');
	});
});

describe('out and in again', () => {
	test('changes nothing', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa');
		expect(await broughtIn(content, xml)).toEqual({ files: {}, refused: [], older: [] });
	});

	test('changes nothing when a tool lays the file out anew, and parts texts into sentences', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa');
		const other = xml
			.replaceAll('<trans-unit', '\n      <trans-unit')
			.replaceAll('<note>', '\n\t\t<note>')
			.replace(
				/(<target state="(?!new)[^>]*>)([^]*?)(<\/target>)/gu,
				'$1<mrk mtype="seg" mid="0">$2</mrk>$3',
			)
			.replaceAll('target-language="fa"', 'target-language="fa-IR"');
		expect(await broughtIn(content, other)).toEqual({ files: {}, refused: [], older: [] });
	});
});

describe('what came back', () => {
	test('is written into the file, with the source from which it was made', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa', false);
		const held = /state="needs-review-translation"(>هیچ کس)/u;
		const back = each(
			(text) => translate(text, rent, 'summary', 'اجارهٔ منصفانه: برای همه.'),
			(text) =>
				translate(
					text,
					rent,
					'body.1',
					'<bpt id="1">[</bpt>شهر ما<ept id="1">](/about/our-town/)</ept> را ببینید.',
				),
		)(xml);
		const { files, refused } = await broughtIn(content, back);
		expect(refused).toEqual([]);
		// Of the rest of the body nobody says that it holds.
		expect(files['content/fa/goals/rent.mdx']).not.toContain('body:');
		const both = await broughtIn(content, back.replace(held, 'state="translated"$1'));
		expect(both.files).toMatchInlineSnapshot(`
			{
			  "content/fa/goals/rent.mdx": "---
			title: اجاره
			shortTitle: اجاره
			summary: "اجارهٔ منصفانه: برای همه."
			madeFrom:
			  summary: 03d317ec
			  body: 2e1d8e06
			---

			هیچ کس نمی‌داند اجارهٔ منصفانه در این شهر چقدر است. <Fact id="renters" /> از خانه‌ها اجاره‌ای است.

			[شهر ما](/about/our-town/) را ببینید.
			",
			}
		`);
	});

	test('makes a new file, with its fields in order', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa');
		const help = 'priorities/own-power.mdx';
		const back = each(
			(text) => translate(text, help, 'summary', 'برق از جزر و مد'),
			(text) => translate(text, help, 'title', '"برق" ما: از دریا'),
		)(xml);
		expect((await broughtIn(content, back)).files).toMatchInlineSnapshot(`
			{
			  "content/fa/priorities/own-power.mdx": "---
			title: '"برق" ما: از دریا'
			summary: برق از جزر و مد
			madeFrom:
			  title: 7965c43b
			  summary: 4c89671b
			---
			",
			}
		`);
	});

	test('is held against the English of then, and says so where it has moved on', async () => {
		const before = await sentOut(harbour, 'fa');
		const content = changed({
			'content/en/goals/rent.mdx': swap('Rents should be fair', 'All rents should be fair'),
		});
		const back = translate(before.xml, rent, 'summary', 'اجاره باید منصفانه باشد.');
		const { files, older } = await broughtIn(content, back);
		expect(older).toEqual(['summary']);
		const name = 'content/fa/goals/rent.mdx';
		writeFileSync(path.join(folder, name), files[name] ?? '');
		const again = checkContent(content).content?.entries.goals.get('rent')?.translations.get('fa');
		expect(again?.outdated).toEqual(['summary']);
	});

	test('confirms an older translation when the translator says that it is done', async () => {
		const content = changed({
			'content/fa/goals/rent.mdx': swap('checked:', 'madeFrom:\n  title: "00000000"\nchecked:'),
		});
		const { xml } = await sentOut(content, 'fa');
		const { files } = await broughtIn(content, translate(xml, rent, 'title', 'اجاره', 'final'));
		const now = (await sentOut(content, 'fa')).files.find(({ file }) => file.endsWith(rent))?.now;
		expect(files['content/fa/goals/rent.mdx']).toContain(`title: ${now?.['title'] ?? ''}`);
		expect(files['content/fa/goals/rent.mdx']).toContain('checked:');
	});

	test('is no more checked, unless someone says that all of it is', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa');
		const back = translate(xml, rent, 'title', 'کرایه');
		const name = 'content/fa/goals/rent.mdx';
		expect((await broughtIn(content, back)).files[name]).not.toContain('checked:');
		expect((await broughtIn(content, back, 'Ada')).files[name]).toContain('by: Ada');
		const damp = 'priorities/warm-homes.mdx';
		const part = translate(xml, damp, 'title', 'گرم');
		const alone = part.replace(unit(part, damp, 'title') ?? '', '');
		expect(alone).not.toBe(part);
		const kept = translate(alone, damp, 'summary', 'گرم و خشک');
		const written = (await broughtIn(content, kept, 'Ada')).files;
		expect(written['content/fa/priorities/warm-homes.mdx']).not.toContain('checked:');
	});

	test('is left out where it is wrong, and the rest is kept', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa');
		const back = each(
			(text) => translate(text, rent, 'title', 'اجاره در ۲۰۳۰'),
			(text) => translate(text, rent, 'shortTitle', 'کرایه'),
			(text) => translate(text, rent, 'body.0', 'بدون رقم'),
			(text) => translate(text, 'chapters/help-now.mdx', 'body.0', '## کمک'),
			(text) => text.replace(/content\/en\/glossary\/amp\.mdx/u, '../../etc/passwd'),
			(text) => translate(text, 'goals/tide-power.mdx', 'title', 'â€™'),
		)(xml);
		const { files, refused } = await broughtIn(content, back);
		expect(refused).toMatchInlineSnapshot(`
			[
			  "../../etc/passwd, : There is no such file to translate. Write one of: “content/en/chapters/help-now.mdx”, “content/en/accessibility.yaml”, “src/i18n/messages/en.json”, “content/site.yaml”, “content/en/strategies/homes-and-power-2024.mdx”, “content/en/priorities/own-power.mdx”, “content/en/priorities/warm-homes.mdx”, “content/en/goals/insulate-homes.mdx” ….",
			  "content/en/goals/tide-power.mdx, title: This file was once opened as something else than UTF-8 and then saved: “â€™” was “’”. Go back to the file as it was before. In a spreadsheet do not open it but import it, as “UTF-8”.",
			  "content/en/chapters/help-now.mdx, body.0: The rest of the text is not translated: “body.1”.",
			  "content/en/goals/rent.mdx, title: It has the number 2030, which the English does not. Write numbers as the English does, in words or in digits.",
			  "content/en/goals/rent.mdx, body.0: It lacks “<Fact id="renters" />”.",
			]
		`);
		expect(Object.keys(files)).toEqual(['content/fa/goals/rent.mdx']);
		expect(files['content/fa/goals/rent.mdx']).toContain('shortTitle: کرایه');
	});

	test('brings no link or figure with it that was never sent out, in its source neither', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa');
		const forged = unit(xml, rent, 'body.1')?.replaceAll(
			'/about/our-town/',
			'https://evil.example/',
		);
		const { files, refused } = await broughtIn(
			content,
			xml.replace(unit(xml, rent, 'body.1') ?? '', forged ?? ''),
		);
		expect(files).toEqual({});
		expect(refused).toEqual([
			'content/en/goals/rent.mdx, body.1: It has “](https://evil.example/)”, “https://evil.example/”, which the English does not have now. Send it out again.',
		]);
	});

	test('is a body of the English of then, which has other parts than now', async () => {
		const before = await sentOut(harbour, 'fa');
		const content = changed({
			'content/en/goals/rent.mdx': swap('First, rents', 'This is new.\n\nFirst, rents'),
			'content/fa/goals/rent.mdx': swap('checked:', 'madeFrom:\n  body: "00000000"\nchecked:'),
		});
		const back = translate(before.xml, rent, 'body.0', 'این <ph>&lt;Fact id="renters" /></ph>');
		const { files, older } = await broughtIn(
			content,
			back.replaceAll('"needs-review', '"translated'),
		);
		expect(older).toContain('body');
		expect(files['content/fa/goals/rent.mdx']).toContain('این <Fact id="renters" />\n\nنخست باید');
	});

	test('changes interface words, and from which they were made', async () => {
		const content = changed({});
		const { xml } = await sentOut(content, 'fa');
		const before = readFileSync('src/i18n/messages/fa.json', 'utf8');
		const back = xml.replace(
			/(<trans-unit id="outcome.worse"[^]*?<source>)[^<]*([^]*?<target[^>]*>)[^<]*/u,
			'$1Worse than before$2بدتر از پیش',
		);
		const { files, older } = await broughtIn(content, back);
		expect(older).toEqual(['outcome.worse']);
		expect(files['src/i18n/messages/fa.json']).toBe(
			before.replace(/("outcome.worse": ")[^"]*/u, '$1بدتر از پیش'),
		);
		expect(files['src/i18n/madeFrom/fa.json']).toContain(
			`"outcome.worse": "${fingerprint('Worse than before')}"`,
		);
	});
});

describe('a whole file is refused', () => {
	test.each([
		['when it defines signs', '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', 'DOCTYPE'],
		['when it holds signs that cannot be seen', '<xliff>\0</xliff>', 'cannot be seen'],
		['when it is no XLIFF', 'Hello', 'not an XLIFF file'],
		['when it is another XML', '<html><body/></html>', 'not an XLIFF file'],
		['when it is nested without end', '<xliff>'.repeat(50_000), 'not an XLIFF file'],
		[
			'when a file is in it twice',
			'<xliff version="1.2"><file original="a"><body/></file><file original="a"><body/></file></xliff>',
			'“a” twice',
		],
	])('%s', async (_, xml, why) => {
		expect(await readXliff(xml)).toContain(why);
	});
});

/** Where the links in all translations into a language lead. */
const linksIn = (made: Content | null, language: string): string[] =>
	Object.values(made?.entries ?? {})
		.flatMap((entries) => [...(entries as ReadonlyMap<string, Entry>).values()])
		.flatMap(({ translations }) => translations.get(language)?.body.mentions ?? [])
		.filter(({ kind }) => kind === 'link')
		.map(({ value }) => value);

test('damage of any kind writes nothing that the check of content refuses, and no link or program', async () => {
	copyHarbour(folder, {});
	const content = path.join(folder, 'content');
	const { xml, files } = await sentOut(content, 'fa');
	const evil = [
		'{evil()}',
		'<x-evil/>',
		'&lt;Evil/>',
		'&lt;Fact id="evil" />',
		'[a](https://evil.example)',
		'https://evil.example',
		'</target>',
		'<target>',
		'<source>',
		'<ph id="9">{evil}</ph>',
		'<![CDATA[{evil}]]>',
		'../',
		'\n---\nevil: 1\n',
		'&#10;---&#10;evil: 1',
		'",',
		': ',
		'é',
	];
	const blow = fc.record({
		at: fc.nat({ max: xml.length - 1 }),
		cut: fc.oneof(fc.constant(0), fc.nat({ max: 400 })),
		put: fc.oneof(fc.constantFrom(...evil), fc.string({ maxLength: 8 })),
		inText: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(blow, { minLength: 1, maxLength: 6 }), async (blows) => {
			const damaged = blows.reduce((text, { at, cut, put, inText }) => {
				const start = inText ? Math.max(0, text.indexOf('<target state="needs', at)) + 41 : at;
				return text.slice(0, start) + put + text.slice(start + cut);
			}, xml);
			const work = await readXliff(damaged);
			if (typeof work === 'string') return;
			const { rewrites } = importWork(files, content, 'fa', work, null);
			const copy = mkdtempSync(path.join(tmpdir(), 'damaged-'));
			copyHarbour(copy, {});
			for (const { name, text } of rewrites) {
				expect(name).toMatch(/^(?:content\/fa\/[\w/-]+\.(?:mdx|yaml)|src\/i18n\/\w+\/fa\.json)$/u);
				// Without its scheme it is words like any other, where it is not in the place of a link.
				expect(text).not.toMatch(/<Evil|https?:\/\/evil|\{evil|^evil:/mu);
				const to = path.join(copy, name);
				mkdirSync(path.dirname(to), { recursive: true });
				writeFileSync(to, text);
			}
			const { content: made, faults } = checkContent(path.join(copy, 'content'));
			expect(faults).toEqual([]);
			expect(linksIn(made, 'fa').filter((to) => to.includes('evil'))).toEqual([]);
			rmSync(copy, { recursive: true });
		}),
		{ numRuns: 60 },
	);
});
