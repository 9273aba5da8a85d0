import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { realSite } from '../sites.ts';

const { content: checked, faults, warningsOn } = checkContent(realSite.content);
if (!checked || faults.length > 0) throw new Error(tellFaults(faults));

export const content = checked;

/** What is worth a look in it, on a day. */
export { warningsOn };

/** The strategy that these tests know, and its seeds. */
export const ours = 'jhws-2025';

/** Skipped where the content is of another strategy. */
export const test = base.runIf(content.site.data.strategy === ours);

/** The site as readers of the source language see it. */
export const site = buildSite(content, content.site.data.languages[0] ?? 'en');

/** A file of the seeds, as rows by column. */
export function seeds(file: string): Record<string, string>[] {
	const whole = `seeds/${ours}/${file}`;
	return existsSync(whole)
		? parse<Record<string, string>>(readFileSync(whole, 'utf8'), { columns: true })
		: [];
}

/** The text of a content file below its fields. */
export const bodyOf = (file: string) =>
	readFileSync(path.join(realSite.content, '..', file), 'utf8').replace(/^---\n[^]*?\n---\n/u, '');
