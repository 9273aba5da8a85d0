/** What a file is that is no CSV, by its first signs, and how to get one. */
const others: readonly (readonly [RegExp, string, string])[] = [
	[
		/^(?:\xFF\xFE|\xFE\xFF|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/u,
		'This file is saved as UTF-16.',
		'Open it in a spreadsheet and save it as “CSV UTF-8”.',
	],
	[
		/^PK\x03\x04/u,
		'This is a workbook or a packed folder, and no CSV table.',
		'Open it, and save the sheet with the figures as “CSV UTF-8”.',
	],
	[
		/^\xD0\xCF\x11\xE0/u,
		'This is a workbook of an old kind, and no CSV table.',
		'Open it in a spreadsheet and save it as “CSV UTF-8”.',
	],
	[/^%PDF/u, 'This is a PDF, and no CSV table.', 'Download the figures as CSV.'],
	[
		/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml)/iu,
		'This is a web page, and no table.',
		'The download may have failed. Open the file in a browser to see what it says, and try again.',
	],
	[/^(?:\xEF\xBB\xBF)?\s*[[{]/u, 'This is JSON, and no CSV table.', 'Download the figures as CSV.'],
];

const notUtf8 =
	'Open it in a spreadsheet and save it as “CSV UTF-8”. A file that cannot be opened there is broken: download it again.';

/** A file that cannot be read as text. */
export class UnreadableFile extends Error {
	readonly next: string;

	constructor(found: string, next: string) {
		super(found);
		this.next = next;
	}
}

/**
 * The text of a download, as it comes in.
 * @throws {UnreadableFile} where it is empty, in another encoding than UTF-8, or no text at all.
 */
export async function* downloadText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let isFirst = true;
	for await (const chunk of bytes) {
		if (chunk.length === 0) continue;
		if (isFirst) {
			const start = Buffer.from(chunk.subarray(0, 200)).toString('latin1');
			const other = others.find(([signs]) => signs.test(start));
			if (other) throw new UnreadableFile(other[1], other[2]);
			isFirst = false;
		}
		if (chunk.includes(0)) throw new UnreadableFile('This file is no text.', notUtf8);
		yield decoded(decoder, chunk);
	}
	if (isFirst) throw new UnreadableFile('This file is empty.', 'Download it again.');
	yield decoded(decoder);
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
	try {
		return decoder.decode(chunk, { stream: chunk !== undefined });
	} catch {
		throw new UnreadableFile(
			'This file is not saved as UTF-8, so some letters would be lost.',
			notUtf8,
		);
	}
}
