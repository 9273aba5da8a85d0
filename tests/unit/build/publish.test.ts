import {
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildsOf, publish, tidy, type Link } from '#build/publish.ts';

let folder = '';
let out = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
	out = path.join(folder, 'dist');
	mkdirSync(buildsOf(out));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function version(name: string): string {
	const made = path.join(buildsOf(out), name);
	mkdirSync(made);
	writeFileSync(path.join(made, 'index.html'), name);
	return made;
}

const shown = () => readFileSync(path.join(out, 'index.html'), 'utf8');

const noLinks: Link = () => {
	throw new Error('There are no links here.');
};

test('the first version is shown through a link that can be moved with its versions', () => {
	publish(version('one'), out);
	expect(lstatSync(out).isSymbolicLink()).toBe(true);
	renameSync(folder, `${folder}-moved`);
	expect(readFileSync(path.join(`${folder}-moved`, 'dist/index.html'), 'utf8')).toBe('one');
	renameSync(`${folder}-moved`, folder);
});

test('the next version takes its place, and the last one stays for who is reading it', () => {
	publish(version('one'), out);
	publish(version('two'), out);
	expect(shown()).toBe('two');
	expect(readdirSync(folder).toSorted()).toEqual(['dist', 'dist.builds']);
	expect(readdirSync(buildsOf(out)).toSorted()).toEqual(['one', 'two']);
});

test('what is no longer shown is removed before the next build', () => {
	publish(version('one'), out);
	publish(version('two'), out);
	version('never-finished');
	tidy(out);
	expect(readdirSync(buildsOf(out))).toEqual(['two']);
	expect(shown()).toBe('two');
});

test('a folder in the place of the site gives way', () => {
	mkdirSync(path.join(out, 'goals'), { recursive: true });
	publish(version('one'), out);
	expect(shown()).toBe('one');
	expect(lstatSync(out).isSymbolicLink()).toBe(true);
	tidy(out);
	expect(readdirSync(buildsOf(out))).toEqual(['one']);
});

test('without links the folders themselves are moved', () => {
	for (const name of ['one', 'two', 'three']) {
		tidy(out);
		publish(version(name), out, noLinks);
		expect(shown()).toBe(name);
	}
	expect(lstatSync(out).isDirectory()).toBe(true);
});

test('a site that was moved away and not yet replaced comes back', () => {
	publish(version('one'), out, noLinks);
	renameSync(out, path.join(buildsOf(out), 'before'));
	tidy(out);
	expect(shown()).toBe('one');
});
