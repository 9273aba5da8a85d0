import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
const file = path.join(folder, 'of/a/site/lock');

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** A process that takes the lock, says so, and keeps it. */
function holder() {
	const taken = `
		const { lock } = await import(${JSON.stringify(path.resolve('src/build/lock.ts'))});
		lock(${JSON.stringify(file)});
		console.log('taken');
		setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', taken]);
	const said = { out: '', err: '' };
	child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
	return { child, said };
}

const until = async (isSo: () => boolean) => {
	while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};

test('the second waits, says so, and goes on as soon as the first is killed', async () => {
	const first = holder();
	await until(() => first.said.out !== '');
	const second = holder();
	await until(() => second.said.err.includes('Another build or check is running'));
	expect(second.said.out).toBe('');
	first.child.kill('SIGKILL');
	await until(() => second.said.out !== '');
	second.child.kill('SIGKILL');
	await once(second.child, 'close');
	expect(second.said.out).toBe('taken\n');
});
