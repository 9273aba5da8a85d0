import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDay, contentFolder } from '#folders.ts';
import { deskFor } from '#making/desk.ts';
import { withLinks } from '#making/guide.ts';
import { itemsTable } from '#making/reportItems.ts';

const desk = deskFor(contentFolder, buildDay);

const guide = path.join(contentFolder, 'README.md');
writeFileSync(guide, withLinks(readFileSync(guide, 'utf8'), desk.source));

// Spreadsheets take a file without this mark for one in an older alphabet, and garble its quotes.
const BYTE_ORDER_MARK = '\uFEFF';
const table = path.join(path.dirname(contentFolder), '.github/guide/items.csv');
mkdirSync(path.dirname(table), { recursive: true });
writeFileSync(table, BYTE_ORDER_MARK + itemsTable(desk, desk.draft.site?.strategy ?? '', null));
console.log('The links in content/README.md and .github/guide/items.csv are written.');
