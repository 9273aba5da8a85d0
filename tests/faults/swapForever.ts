import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lock } from '#build/lock.ts';
import { buildsOf, lockOf, publish, tidy, type Link } from '#build/publish.ts';

// Publishes one small version after the other until it is killed.
const [, , out = '', links = ''] = process.argv;
const FILES = 20;

const noLinks: Link = () => {
	throw new Error('There are no links here.');
};

lock(lockOf(out));
for (let number = Date.now(); ; number++) {
	tidy(out);
	const made = path.join(buildsOf(out), String(number));
	mkdirSync(made);
	for (let index = 0; index < FILES; index++)
		writeFileSync(path.join(made, `${index}.html`), String(number));
	if (links === 'links') publish(made, out);
	else publish(made, out, noLinks);
}
