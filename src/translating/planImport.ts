import { readBody } from '#loaders/body.ts';
import { didYouMean, type Fault } from '#loaders/faults.ts';
import { fingerprint } from '#loaders/madeFrom.ts';
import { stateOf, type Fingerprints } from '#loaders/textState.ts';
import { joinBlocks, splitBlocks } from './blocks.ts';
import { faultIn, foreignIn } from './checkReturned.ts';
import { grammarOf } from './describe.ts';
import { isListAt, type Translatable } from './translatable.ts';
import type { Returned, ReturnedFile } from './xliffIn.ts';
import { segmentsOf, type Segment } from './xliffOut.ts';

/** A segment that is left out, and why. */
export interface Refused {
	/** The file in the source language. */
	readonly file: string;
	/** Empty where it is all of the file. */
	readonly segment: string;
	readonly why: string;
}

/** What comes back for one file. */
export interface FilePlan {
	readonly file: Translatable;
	/** New texts by their paths. */
	readonly texts: ReadonlyMap<string, string>;
	/** Fingerprints of the source texts from which they, and those that still hold, were made. */
	readonly madeFrom: Fingerprints;
	/** Texts whose source has changed since the file was sent to the translator. */
	readonly older: readonly string[];
	readonly refused: readonly Refused[];
	/** Segments in which nothing was written. */
	readonly empty: number;
	/** Whether all that is translated then came back, and nothing of it was left out. */
	readonly isWhole: boolean;
}

/** What a text comes to on its way out and in again. */
const returned = (text: string) => text.replace(/[\t\r]/gu, ' ').trim();

/** The fingerprint of a source text as it stood in the file that was sent out. */
function fingerprintOf(path: string, source: string): string {
	if (path !== 'body') return fingerprint(source);
	const faults: Fault[] = [];
	return fingerprint(readBody(source, '', 1, faults).text);
}

/** A text with all that came back for its segments. */
interface Outcome {
	/** Null where it is as it was. */
	readonly text: string | null;
	/** Null where it is neither new nor said to hold still. */
	readonly from: string | null;
	readonly refused: readonly Refused[];
	readonly empty: number;
}

/**
 * The segments of a text as they were when it was sent out: since then the English or the translation
 * can have got another number of them.
 */
function segmentsThen(file: Translatable, path: string, back: readonly Returned[]): Segment[] {
	const now = segmentsOf(file, path);
	if (path !== 'body' || file.kind === 'messages') return now;
	const translated = file.translated.get('body') ?? null;
	const [whole] = back;
	if (whole?.id === 'body') return [{ id: 'body', path, english: whole.source, translated }];
	const isAsNow = back.every(({ id, source }) =>
		now.some((one) => one.id === id && returned(one.english) === returned(source)),
	);
	const isOneAfterTheOther = back.every(({ id }, index) => id === `body.${index}`);
	if (isAsNow || back.length === now.length || !isOneAfterTheOther) return now;
	const own = translated === null ? [] : splitBlocks(translated).blocks;
	return back.map(({ id, source }, index) => ({
		id,
		path,
		english: source,
		translated: own.length === back.length ? (own[index] ?? null) : null,
	}));
}

/** The text that the segments are. */
function joined(
	file: Translatable,
	segments: readonly Segment[],
	texts: readonly string[],
): string {
	const [first] = segments;
	if (!first || first.id === first.path) return texts[0] ?? '';
	const around = [file.translated.get(first.path), file.english.get(first.path)].map((body) =>
		splitBlocks(body ?? ''),
	);
	const same = around.find(({ blocks }) => blocks.length === segments.length);
	return joinBlocks({ blocks: texts, between: same?.between ?? [] });
}

/** Why a text that came back cannot be used. */
function whyNot(file: Translatable, path: string, back: Returned, locale: string): string | null {
	const [source, target] = [returned(back.source), returned(back.target)];
	const lines = (text: string) => text.split('\n').length;
	const grammar = grammarOf(file, path);
	if (grammar !== 'body' && !isListAt(file, path) && lines(source) !== lines(target)) {
		return 'It has not as many lines as the English.';
	}
	const now = file.english.get(path) ?? '';
	return (
		faultIn(path, source, target, grammar, locale) ?? foreignIn(path, now, target, grammar, locale)
	);
}

/** What came back for the segments of a text. */
interface Sorted {
	/** Texts that differ from what is there and can be used, by the names of their segments. */
	readonly usable: ReadonlyMap<string, string>;
	readonly refused: readonly Refused[];
	readonly empty: number;
}

function sorted(
	file: Translatable,
	path: string,
	segments: readonly Segment[],
	byId: ReadonlyMap<string, Returned>,
	locale: string,
): Sorted {
	const usable = new Map<string, string>();
	const refused: Refused[] = [];
	let empty = 0;
	for (const { id, translated } of segments) {
		const one = byId.get(id);
		if (!one) continue;
		const target = returned(one.target);
		if (target === '') empty += 1;
		else if (translated === null || target !== returned(translated)) {
			const why = whyNot(file, path, one, locale);
			if (why === null) usable.set(id, target);
			else refused.push({ file: file.source, segment: id, why });
		}
	}
	return { usable, refused, empty };
}

function outcomeOf(
	file: Translatable,
	path: string,
	back: readonly Returned[],
	locale: string,
): Outcome {
	const segments = segmentsThen(file, path, back);
	const byId = new Map(back.map((one) => [one.id, one]));
	const { usable, refused, empty } = sorted(file, path, segments, byId, locale);
	const texts = segments.map(({ id, translated }) => usable.get(id) ?? translated);
	const whole = texts.filter((one) => one !== null);
	// Half a text in another language is worse than none.
	if (whole.length < texts.length) {
		const lost = segments.filter((_, index) => texts[index] === null).map(({ id }) => `“${id}”`);
		const why = `The rest of the text is not translated: ${lost.join(', ')}.`;
		const others = [...usable.keys()].map((segment) => ({ file: file.source, segment, why }));
		return { text: null, from: null, refused: [...refused, ...others], empty };
	}
	const isNew = usable.size > 0;
	const state = stateOf(file, path);
	const isOlder = state === 'outdated' || state === 'unknown';
	// Of a part that did not come back in order nobody says that it holds with the English of now.
	const isSettled = segments.every(({ id }) => {
		const one = byId.get(id);
		if (!one || returned(one.target) === '') return false;
		return usable.has(id) || (isNew ? !one.isOpen : one.isDone);
	});
	const isMade = refused.length === 0 && isSettled && (isNew || isOlder);
	const sources = segments.map(({ id, english }) => byId.get(id)?.source ?? english);
	return {
		text: isNew ? joined(file, segments, whole) : null,
		from: isMade ? fingerprintOf(path, sources.join('\n\n')) : null,
		refused,
		empty,
	};
}

/** The path of the text that a segment is, or is a part of. */
const pathOf = (id: string) => (/^body\.\d+$/u.test(id) ? 'body' : id);

/** What of a file that came back can be written, and why the rest cannot. */
export function planFile(
	file: Translatable,
	{ segments }: ReturnedFile,
	locale: string,
	without: ReadonlySet<string>,
): FilePlan {
	const texts = new Map<string, string>();
	const madeFrom: Record<string, string> = { ...file.madeFrom };
	const older: string[] = [];
	const refused: Refused[] = [];
	let empty = 0;
	const paths = Map.groupBy(segments, ({ id }) => pathOf(id));
	for (const [path, back] of paths) {
		if (!file.english.has(path)) {
			const why = `The English has no such text now. ${didYouMean(path, [...file.english.keys()])}`;
			const written = back.filter(({ target }) => returned(target) !== '');
			refused.push(...written.map(({ id }) => ({ file: file.source, segment: id, why })));
			continue;
		}
		if (without.has(path)) continue;
		const outcome = outcomeOf(file, path, back, locale);
		refused.push(...outcome.refused);
		empty += outcome.empty;
		if (outcome.text !== null) texts.set(path, outcome.text);
		if (outcome.from !== null) {
			madeFrom[path] = outcome.from;
			if (outcome.from !== file.now[path]) older.push(path);
		}
	}
	const inOrder = Object.keys(file.now).flatMap((path): [string, string][] =>
		madeFrom[path] === undefined ? [] : [[path, madeFrom[path]]],
	);
	const isWhole =
		refused.length === 0 &&
		[...file.translated.keys(), ...texts.keys()].every((one) => paths.has(one));
	return { file, texts, madeFrom: Object.fromEntries(inOrder), older, refused, empty, isWhole };
}
