import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MARK } from '#loaders/toWrite.ts';
import { answers } from '../northmoor.ts';
import { placeIn } from '../sites.ts';

// A site is built three times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

// A site can be put below the working directory only.
const scratch = 'tests/.scratch';
let folder = '';

function run(program: string, words: readonly string[] = [], more: NodeJS.ProcessEnv = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
		encoding: 'utf8',
		env: {
			...placeIn(folder),
			...more,
		},
	});
	return { status, out: stdout, errors: stderr };
}

const texts = (below: string) =>
	globSync('**/*.{html,mdx,yaml,csv,json,xml,txt,svg,css,js,webmanifest}', {
		cwd: path.join(folder, below),
		exclude: ['pagefind/**'],
	}).map((file) => ({ file, text: readFileSync(path.join(folder, below, file), 'utf8') }));

const page = (file: string) => readFileSync(path.join(folder, 'dist', file, 'index.html'), 'utf8');

let started: ReturnType<typeof run>;

beforeAll(() => {
	mkdirSync(scratch, { recursive: true });
	folder = mkdtempSync(path.join(scratch, 'place-'));
	const words = Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value]);
	started = run('src/cli/new.ts', ['strategy', ...words]);
	const { status, errors } = run('src/cli/build.ts');
	if (status !== 0) throw new Error(errors);
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('a new place’s site starts right, with the checks on', () => {
	expect(started).toMatchObject({ status: 0, errors: '' });
	expect(started.out).toContain('The check finds no mistake in it.');
	const { status } = run('src/cli/new.ts', ['strategy', '--place', 'Elsewhere']);
	expect(status).toBe(1);
});

test('its pages hold what was answered, and say what is still to be written', () => {
	expect(page('.')).toContain('Northmoor’s strategy');
	expect(page('strategies/northmoor-together-2026')).toContain(answers.strategy);
	expect(page('help-now')).toMatch(/tel:112"[^]*The Moor Line[^]*tel:01632960001"/u);
	expect(page('partners/northmoor-parish-assembly')).toContain(answers.publisher);
	expect(page('fa')).toContain('dir="rtl"');
	for (const where of ['.', 'goals/first-goal', 'about/about-this-site', 'accessibility'])
		expect(page(where)).toContain(MARK);
	expect(page('accessibility')).toContain('not compliant');
});

test('until somebody adopts it, its pages are drafts that lead to where they are changed', () => {
	expect(readFileSync(path.join(folder, 'dist/robots.txt'), 'utf8')).toContain('Disallow: /\n');
	const edit = 'https://github.com/northmoor/together/edit/main/content';
	expect(page('goals/first-goal')).toContain(`href="${edit}/en/goals/first-goal.mdx"`);
	expect(page('fa/goals/first-goal')).toContain(`href="${edit}/en/goals/first-goal.mdx"`);
	expect(page('accessibility')).toContain(`href="${edit}/en/accessibility.yaml"`);
	expect(page('.')).toContain(`href="${edit}/site.yaml"`);
	expect(page('glossary')).not.toContain(edit);
});

test('nothing in it comes from another place', () => {
	const names = /barnet|hendon|finchley|\bNCL\b|harbour|jhws|hwbb/iu;
	const all = ['content', 'seeds', 'dist'].flatMap(texts);
	expect(all.length).toBeGreaterThan(60);
	const found = all.flatMap(({ file, text }) => {
		const { 0: word, index } = names.exec(text) ?? { 0: '', index: 0 };
		return word === '' ? [] : [`${file}: ${text.slice(index - 40, index + 40)}`];
	});
	expect(found).toEqual([]);
});

test('a text that is still to be written is worth a look, and keeps the site from being adopted', () => {
	const unwritten = /^content\/en\/goals\/first-goal\.mdx:\d+:\d+\n.*still has to be written/mu;
	const draft = run('src/cli/check.ts');
	expect([draft.status, draft.errors]).toEqual([0, '']);
	expect(draft.out).toMatch(unwritten);
	const settings = path.join(folder, 'content/site.yaml');
	const before = readFileSync(settings, 'utf8');
	writeFileSync(settings, `${before}adopted:\n  by: ${answers.publisher}\n  on: 2026-11-22\n`);
	const adopted = run('src/cli/check.ts');
	writeFileSync(settings, before);
	expect(adopted.status).toBe(1);
	expect(adopted.errors).toMatch(unwritten);
});

test('filled in and adopted, it is a finished site', () => {
	for (const { file, text } of ['content', 'seeds'].flatMap((below) =>
		texts(below).map((one) => ({ ...one, file: path.join(below, one.file) })),
	)) {
		// As short as the shortest field wants it, and another in each place, as no two titles are the same.
		let number = 0;
		const filled = text.replaceAll(new RegExp(`${MARK} – [^"\n]*`, 'gu'), () => {
			number += 1;
			return `Peat ${file.length} and ${number}`;
		});
		writeFileSync(path.join(folder, file), filled);
	}
	const settings = path.join(folder, 'content/site.yaml');
	writeFileSync(
		settings,
		`${readFileSync(settings, 'utf8')}adopted:\n  by: ${answers.publisher}\n  on: 2026-11-22\n`,
	);
	const { status, errors } = run('src/cli/build.ts');
	expect(status, errors).toBe(0);
	const pages = texts('dist');
	expect(pages.filter(({ text }) => text.includes(MARK)).map(({ file }) => file)).toEqual([]);
	expect(pages.filter(({ text }) => text.includes('github.com')).map(({ file }) => file)).toEqual(
		[],
	);
	expect(run('src/cli/build.ts', [], { PREVIEW: '1' }).status).toBe(0);
	expect(page('goals/first-goal')).toContain('/edit/main/content/en/goals/first-goal.mdx');
});
