import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What is wrong with a picture, and what to do. */
interface Problem {
	found: string;
	next: string;
}

const MOST_BYTES = 1_000_000;

const startsWith = (bytes: Buffer, signs: string, at = 0) =>
	bytes.toString('latin1', at, at + signs.length) === signs;

/** How the bytes of each kind of picture begin. */
const kinds: ReadonlyMap<string, (bytes: Buffer) => boolean> = new Map([
	['png', (bytes) => startsWith(bytes, '\x89PNG')],
	['jpg', (bytes) => startsWith(bytes, '\xff\xd8\xff')],
	['jpeg', (bytes) => startsWith(bytes, '\xff\xd8\xff')],
	['webp', (bytes) => startsWith(bytes, 'WEBP', 8)],
	['avif', (bytes) => startsWith(bytes, 'ftypavi', 4)],
	['svg', (bytes) => /<svg[\s>]/u.test(bytes.toString('utf8', 0, 5000))],
]);

/** What would run in a drawing, or be fetched from elsewhere. */
const unsafe =
	/<script|<foreignObject|<!ENTITY|<iframe|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)|@import/iu;

/** The file that an address names in the folder of what is published as it is. Null where there is none. */
function fileAt(address: string, publicFolder: string): string | null {
	let name: string;
	try {
		name = decodeURIComponent(address);
	} catch {
		return null;
	}
	const file = path.join(publicFolder, name);
	if (name.includes('\0') || !file.startsWith(publicFolder + path.sep)) return null;
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** What is wrong with a link to a file, or null. */
export const fileProblem = (address: string, publicFolder: string): string | null =>
	fileAt(address, publicFolder) === null
		? `The link leads to the file ${address}, which is not there.`
		: null;

/** What is wrong with a picture in a text, or null. */
export function pictureProblem(address: string, publicFolder: string): Problem | null {
	const example = 'Put it into the folder “public/pictures” and write /pictures/ and its name.';
	if (!/^\/[^/\\]/u.test(address)) {
		const isElsewhere = /^(?:\w+:|\/)/u.test(address);
		return {
			found: isElsewhere
				? `The picture “${address.slice(0, 100)}” is not of this site, so readers would not see it.`
				: `The address of the picture “${address}” does not start with /.`,
			next: example,
		};
	}
	const ending = /\.(\w+)$/u.exec(address)?.[1]?.toLowerCase() ?? '';
	const isOfKind = kinds.get(ending);
	if (!isOfKind) {
		const found = `The picture ${address} is of a kind that browsers may not show.`;
		return { found, next: `Save it as one of: ${[...kinds.keys()].join(', ')}.` };
	}
	const file = fileAt(address, publicFolder);
	if (file === null) return { found: `There is no picture ${address}.`, next: example };
	const bytes = readFileSync(file);
	if (!isOfKind(bytes)) {
		const found = `The file ${address} is no ${ending} picture, though its name says so.`;
		return { found, next: 'Open it in a program for pictures and save it anew.' };
	}
	if (bytes.length > MOST_BYTES) {
		const found = `The picture ${address} has ${(bytes.length / 1_000_000).toFixed(1)} MB, which takes minutes on a poor connection.`;
		return { found, next: 'Make it smaller: at most 1600 pixels wide, and at most 1 MB.' };
	}
	if (ending !== 'svg' || !unsafe.test(bytes.toString('utf8'))) return null;
	const found = `The drawing ${address} holds a program, or something from another place.`;
	return { found, next: 'Save it as a plain drawing, or as png.' };
}
