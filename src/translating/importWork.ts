import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '#loaders/checkContent.ts';
import { didYouMean, type Fault } from '#loaders/faults.ts';
import { readYaml, splitFrontMatter } from '#loaders/frontMatter.ts';
import { textIn } from '#loaders/textFile.ts';
import type { Check } from '#schemas/translation.ts';
import { keysOf } from './editFields.ts';
import { madeFromFileOf, toJson } from './messageFiles.ts';
import { planFile, type FilePlan, type Refused } from './planImport.ts';
import type { Translatable } from './translatable.ts';
import { writeTranslation } from './writeTranslation.ts';
import type { ReturnedWork } from './xliffIn.ts';

/** A file as it is, and as it is to be. */
export interface Rewrite {
	/** As people are told of it. */
	readonly name: string;
	readonly path: string;
	/** Null where there is none yet. */
	readonly before: string | null;
	readonly text: string;
}

/** What of a file from a translator is to be written, and what is not. */
export interface Import {
	readonly plans: readonly FilePlan[];
	readonly rewrites: readonly Rewrite[];
	readonly refused: readonly Refused[];
}

/** Where a file stands that is told as `name`: content by the folder above it, the rest by the project. */
export const pathOf = (contentFolder: string, name: string): string =>
	name.startsWith(`${path.basename(contentFolder)}/`)
		? path.join(path.dirname(contentFolder), name)
		: path.resolve(name);

function rewrite(contentFolder: string, name: string, make: (before: string) => string): Rewrite[] {
	const at = pathOf(contentFolder, name);
	const before = textIn(at);
	const text = make(before ?? '');
	return text === before ? [] : [{ name, path: at, before, text }];
}

const isNothing = ({ file, texts, madeFrom }: FilePlan) =>
	texts.size === 0 && JSON.stringify(madeFrom) === JSON.stringify(file.madeFrom);

function rewritesOf(contentFolder: string, plan: FilePlan, checked: Check | null): Rewrite[] {
	const { file, texts, madeFrom } = plan;
	if (isNothing(plan)) return [];
	if (file.kind !== 'messages') {
		// What someone has checked before is not what stands there now; and of what did not come back
		// nobody says that it is right.
		const own = texts.size > 0 ? null : file.checked;
		const isChecked = plan.isWhole || (file.checked !== null && plan.refused.length === 0);
		const change = { texts, madeFrom, checked: (isChecked ? checked : null) ?? own };
		return rewrite(contentFolder, file.file, (before) => writeTranslation(file, before, change));
	}
	const messages = Object.fromEntries(
		[...file.translated].map(([key, text]) => [key, texts.get(key) ?? text]),
	);
	return [
		...rewrite(contentFolder, file.file, () => toJson(messages)),
		...rewrite(contentFolder, madeFromFileOf(file.file), () => toJson(madeFrom)),
	];
}

/** What the check of content has against these files, in a copy of the content that holds them. */
function faultsIn(contentFolder: string, rewrites: readonly Rewrite[]): Fault[] {
	const root = path.dirname(contentFolder);
	const copy = mkdtempSync(path.join(tmpdir(), 'translations-'));
	try {
		for (const name of [path.basename(contentFolder), 'seeds']) {
			const from = path.join(root, name);
			if (existsSync(from)) cpSync(from, path.join(copy, name), { recursive: true });
		}
		for (const { name, path: at, text } of rewrites) {
			if (!at.startsWith(contentFolder + path.sep)) continue;
			const to = path.join(copy, name);
			mkdirSync(path.dirname(to), { recursive: true });
			writeFileSync(to, text);
		}
		return checkContent(path.join(copy, path.basename(contentFolder))).faults;
	} finally {
		rmSync(copy, { recursive: true });
	}
}

/** The texts at the place of a fault; all that are new where none stands there. */
function textsAt(plan: FilePlan, text: string, fault: Fault): string[] {
	const head = plan.file.file.endsWith('.yaml') ? text : (splitFrontMatter(text)?.head ?? '');
	const { placeOf } = readYaml(head, '', plan.file.file.endsWith('.yaml') ? 0 : 1, []);
	const all = [...plan.texts.keys()];
	const there = all.filter((one) => placeOf(keysOf(one)).line === fault.line);
	return there.length > 0 ? there : all;
}

/**
 * Works out what to write of a file from a translator. What the check of content would refuse is
 * left out, so that it passes afterwards if it passed before.
 * @param files all that can be translated
 * @param checked who says that the whole of it is right, where someone does
 */
export function importWork(
	files: readonly Translatable[],
	contentFolder: string,
	locale: string,
	work: ReturnedWork,
	checked: Check | null,
): Import {
	const bySource = new Map(files.map((file) => [file.source, file]));
	const refused: Refused[] = [];
	const without = new Map<string, Set<string>>();
	const known = work.files.flatMap((back) => {
		const file = bySource.get(back.original);
		if (file) return [{ file, back }];
		const why = `There is no such file to translate. ${didYouMean(back.original, [...bySource.keys()])}`;
		refused.push({ file: back.original, segment: '', why });
		return [];
	});
	for (;;) {
		const plans = known.map(({ file, back }) =>
			planFile(file, back, locale, without.get(file.file) ?? new Set()),
		);
		const rewrites = plans.flatMap((plan) => rewritesOf(contentFolder, plan, checked));
		const faults = rewrites.length > 0 ? faultsIn(contentFolder, rewrites) : [];
		if (faults.length === 0) {
			return { plans, rewrites, refused: [...refused, ...plans.flatMap((plan) => plan.refused)] };
		}
		const before = refused.length;
		for (const fault of faults) {
			const plan = plans.find(({ file }) => file.file === fault.file);
			const text = rewrites.find(({ name }) => name === fault.file)?.text;
			if (!plan || text === undefined) continue;
			const out = without.get(fault.file) ?? new Set();
			without.set(fault.file, out);
			for (const segment of textsAt(plan, text, fault).filter((one) => !out.has(one))) {
				out.add(segment);
				const why = `${fault.found} ${fault.next}`;
				refused.push({ file: plan.file.source, segment, why });
			}
		}
		if (refused.length === before) {
			throw new Error(`${faults[0]?.file ?? ''}: ${faults[0]?.found ?? ''}`);
		}
	}
}
