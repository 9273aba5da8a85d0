import { jsToXliff12, type Unit, type Xliff } from 'xliff';
import { stateOf, type TextState } from '#loaders/textState.ts';
import type { TermRow } from '#schemas/terminology.ts';
import { splitBlocks } from './blocks.ts';
import { grammarOf, notesOn } from './describe.ts';
import { piecesOf } from './inline.ts';
import type { Translatable } from './translatable.ts';
import { safeAttribute, toXliff } from './xliffText.ts';

/** A text to translate, or a part of one. */
export interface Segment {
	/** Its path in the file; for a part of the body also which part, as “body.0”. */
	readonly id: string;
	readonly path: string;
	readonly english: string;
	/** Null where there is none. */
	readonly translated: string | null;
}

/**
 * The segments of a text. A body is parted into its blocks where the translation has as many of them,
 * so that each can be held against its own.
 */
export function segmentsOf(file: Translatable, path: string): Segment[] {
	const english = file.english.get(path) ?? '';
	const translated = file.translated.get(path) ?? null;
	if (path !== 'body' || file.kind === 'messages') return [{ id: path, path, english, translated }];
	const { blocks } = splitBlocks(english);
	const own = translated === null ? null : splitBlocks(translated).blocks;
	if (own && own.length !== blocks.length) return [{ id: path, path, english, translated }];
	return blocks.map((block, index) => ({
		id: `body.${index}`,
		path,
		english: block,
		translated: own?.[index] ?? null,
	}));
}

/** How a text stands, in the words of XLIFF. */
function xliffState(state: TextState, isChecked: boolean): string {
	if (state === 'missing') return 'new';
	if (state !== 'current') return 'needs-review-translation';
	return isChecked ? 'final' : 'translated';
}

const changed = 'The English has changed since this was translated.';
const notKnown = 'It is not known from which English this was translated.';

/** What an XLIFF file is made for. */
export interface Purpose {
	readonly locale: string;
	readonly sourceLanguage: string;
	readonly terms: readonly TermRow[];
	/** The address of the whole site. */
	readonly site: string;
	/** True where texts that need no work go into the file too. */
	readonly all: boolean;
}

function unitOf(file: Translatable, segment: Segment, state: TextState, purpose: Purpose): Unit {
	const { path, english, translated } = segment;
	const grammar = grammarOf(file, path);
	const isFinal = state === 'current' && file.checked !== null;
	const said = { outdated: [changed], unknown: [notKnown], missing: [], current: [] }[state];
	return {
		source: toXliff(piecesOf(english, grammar)),
		target: translated === null ? '' : toXliff(piecesOf(translated, grammar)),
		note: [...said, ...notesOn(file, path, english, purpose.terms, purpose.site)].map((note) =>
			note.replaceAll('&', '&amp;'),
		),
		additionalAttributes: {
			...(isFinal && { approved: 'yes' }),
			'xml:space': 'preserve',
		},
	};
}

/** A line for each element that holds others or a text, so that people can compare two files. */
const byLine = (xml: string) =>
	xml.replace(/(?<!^)<(?:\/?(?:file|body|trans-unit|xliff)\b|source|target|note)/gu, '\n$&');

/** The words that need work as the text of an XLIFF 1.2 file, and how many segments it has. */
export async function writeXliff(
	files: readonly Translatable[],
	purpose: Purpose,
): Promise<{ xml: string; segments: number }> {
	const states: string[] = [];
	const xliff: Xliff = {
		sourceLanguage: purpose.sourceLanguage,
		targetLanguage: purpose.locale,
		resources: {},
	};
	for (const file of files) {
		const units = [...file.english.keys()].flatMap((path) => {
			const state = stateOf(file, path);
			if (state === 'current' && !purpose.all) return [];
			return segmentsOf(file, path).map((segment): [string, Unit] => {
				states.push(xliffState(state, file.checked !== null));
				return [segment.id, unitOf(file, segment, state, purpose)];
			});
		});
		if (units.length > 0) xliff.resources[safeAttribute(file.source)] = Object.fromEntries(units);
	}
	const xml = await jsToXliff12(xliff, { indent: '' });
	const segments = states.length;
	// The writer has no place for the state of a translation. Its texts hold no “<” of their own.
	const withStates = xml.replace(/<target>|<target\/>/gu, (target) =>
		target.replace('target', `target state="${states.shift() ?? 'new'}"`),
	);
	return { xml: `<?xml version="1.0" encoding="UTF-8"?>\n${byLine(withStates)}\n`, segments };
}
