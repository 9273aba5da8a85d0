import type { Place } from '#schemas/content.ts';

/** Why a file cannot be read as text, at its first wrong place. */
interface WrongText extends Place {
	found: string;
	next: string;
}

const asUtf8 = 'Save it again with the encoding UTF-8. A spreadsheet calls it “CSV UTF-8”.';

const windows = new TextDecoder('windows-1252');

/** The byte that each letter beyond ASCII has in Windows-1252. */
const windowsBytes = new Map(
	Array.from({ length: 128 }, (_, index) => [
		windows.decode(Uint8Array.of(128 + index)),
		128 + index,
	]),
);

function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

function placeOf(text: string, at: number): Place {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The word around a place in a text, without the quotation marks and separators of a table. */
function wordAt(text: string, at: number): string {
	const before = /[^\s,;"]*$/u.exec(text.slice(0, at))?.[0] ?? '';
	const after = /^[^\s,;"]*/u.exec(text.slice(at))?.[0] ?? '';
	return (before + after).slice(0, 40);
}

const utf8Letters =
	/(?:[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*/u;

function notUtf8(bytes: Uint8Array): WrongText {
	// One letter a byte, so that places in the one are places in the other.
	const raw = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	const at = utf8Letters.exec(raw)?.[0].length ?? 0;
	const word = wordAt(windows.decode(bytes), at);
	return {
		...placeOf(raw, at),
		found: `This file is not saved as UTF-8. Here “${word}” seems to be meant.`,
		next: asUtf8,
	};
}

/** What the languages of public sites are written in, beyond ASCII. */
const likely =
	/^[\u00a0-\u017f\u0218-\u021b\u0600-\u06ff\u0a80-\u0aff\u200b-\u2044\u20ac\u2122\u2190-\u22ff\ufeff]+$/u;

/** The letters that were meant where UTF-8 was read as Windows-1252: “’” for “â€™”. Null where they were not. */
function readWrongly(letters: string): string | null {
	const bytes = Array.from(letters, (letter) => windowsBytes.get(letter));
	if (bytes.some((byte) => byte === undefined)) return null;
	const meant = utf8(Uint8Array.from(bytes as number[]));
	return meant !== null && likely.test(meant) ? meant : null;
}

function openedWrongly(text: string): WrongText | null {
	// The first byte of a letter beyond ASCII looks like one of these: most scripts need no closer look.
	for (const { 0: letters, index } of text.matchAll(/(?<![^\0-\x7f])[\xc2-\xf4][^\0-\x7f]+/gu)) {
		const meant = readWrongly(letters);
		if (meant === null) continue;
		const word = wordAt(text, index);
		return {
			...placeOf(text, index),
			found: `This file was once opened as something else than UTF-8 and then saved: “${word}” was “${word.replace(letters, meant)}”.`,
			next: 'Go back to the file as it was before. In a spreadsheet do not open it but import it, as “UTF-8”.',
		};
	}
	return null;
}

function lost(text: string): WrongText | null {
	const at = text.indexOf('\uFFFD');
	return at === -1
		? null
		: {
				...placeOf(text, at),
				found: `A letter of “${wordAt(text, at)}” was lost when this file was saved.`,
				next: 'Write the word again, and save the file with the encoding UTF-8.',
			};
}

function unseen(text: string): WrongText | null {
	const at = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/u);
	return at === -1
		? null
		: {
				...placeOf(text, at),
				found: `A sign that cannot be seen stands here, number ${text.charCodeAt(at)}.`,
				next: 'Delete it and write what stands around it again.',
			};
}

/** Whether every other byte is nothing, as in Latin text that is saved as UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
	const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
	if (mark === 0xfffe || mark === 0xfeff) return true;
	const nothing = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
	return nothing > 2 && nothing > Math.min(bytes.length, 1000) / 4;
}

/** The text of a file in UTF-8, without the mark that some programs put before it, or what is wrong with it. */
export function decode(bytes: Uint8Array): string | WrongText {
	if (isUtf16(bytes)) {
		const found = 'This file is saved as UTF-16, which a spreadsheet calls “Unicode text”.';
		return { line: 1, column: 1, found, next: asUtf8 };
	}
	const text = utf8(bytes)?.replace(/^\uFEFF/u, '');
	if (text === undefined) return notUtf8(bytes);
	return lost(text) ?? openedWrongly(text) ?? unseen(text) ?? text;
}
