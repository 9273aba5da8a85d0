import type { z } from 'zod';
import type { Part, Place } from '#schemas/content.ts';
import { walk } from '#schemas/walk.ts';
import { faultAt, lookAt, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';

/** What stands at the start of every text that still has to be written, so that editors find them all. */
export const MARK = 'TO WRITE';

/** A text that says what to write in its place. */
export const toWrite = (what: string) => `${MARK} – ${what}`;

/** A text of the source language that still has to be written. */
interface Unwritten extends Place {
	file: string;
	/** The field, or what else holds it. */
	where: string;
}

function inFields({ file, data, placeOf }: Part, schema: z.ZodType): Unwritten[] {
	const unwritten: Unwritten[] = [];
	walk(schema, data, (value, _field, path) => {
		if (typeof value !== 'string' || !value.includes(MARK)) return;
		const name = path.findLast((one) => typeof one === 'string') ?? '';
		unwritten.push({ file, ...placeOf(path), where: `The text of “${name}”` });
	});
	return unwritten;
}

function inBody({ file, body }: Part): Unwritten[] {
	const paragraphs = body.paragraphs
		.filter(({ text }) => text.includes(MARK))
		.map(({ line, column }) => ({ file, line, column, where: 'This paragraph' }));
	if (paragraphs.length > 0 || !body.text.includes(MARK)) return paragraphs;
	return [{ file, line: 1, column: 1, where: 'A heading or quotation below the fields' }];
}

const unwrittenIn = ({ written, site }: Draft): Unwritten[] => {
	const source = `content/${site?.languages[0] ?? 'en'}/`;
	return written
		.filter(({ part: { file } }) => file === 'content/site.yaml' || file.startsWith(source))
		.flatMap(({ part, schema }) => [...inFields(part, schema), ...inBody(part)]);
};

const isAdopted = ({ site }: Draft) => site?.adopted !== undefined;

const tell = (draft: Draft, as: typeof faultAt, next: string) =>
	unwrittenIn(draft).map(({ file, where, ...place }) =>
		as(file, place, `${where} still has to be written: it says “${MARK}”.`, next),
	);

/** The texts that are still to be written of a site that somebody has adopted: no reader may meet them. */
export const unwrittenFaults = (draft: Draft): Fault[] =>
	isAdopted(draft)
		? tell(draft, faultAt, 'Write it, or take “adopted” out of site.yaml until it is written.')
		: [];

/** The texts that are still to be written of a site that nobody has adopted yet. */
export const unwrittenInDraft = (draft: Draft): Fault[] =>
	isAdopted(draft) ? [] : tell(draft, lookAt, 'Write it: the site cannot be adopted before.');
