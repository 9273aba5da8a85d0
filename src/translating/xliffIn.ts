import { xliff12ToJs, type Unit } from 'xliff';
import { fromXliff } from './xliffText.ts';

/** A text that came back from a translator. */
export interface Returned {
	readonly id: string;
	/** The text in the source language from which it was translated. */
	readonly source: string;
	/** Empty where nothing was written. */
	readonly target: string;
	/** Whether the translator says that it is done, or that it is not; else nothing is said. */
	readonly isDone: boolean;
	readonly isOpen: boolean;
}

export interface ReturnedFile {
	/** The file in the source language that its words come from. */
	readonly original: string;
	readonly segments: readonly Returned[];
}

export interface ReturnedWork {
	readonly sourceLanguages: readonly string[];
	readonly targetLanguages: readonly string[];
	readonly files: readonly ReturnedFile[];
}

/** Larger than any site: such a file was not made here. */
export const MOST_BYTES = 30_000_000;

const done = ['translated', 'signed-off', 'final'];

/** Segments in groups too, which some tools make. */
const flat = (units: Record<string, Unit>): [string, Unit][] =>
	Object.entries(units).flatMap(([id, unit]): [string, Unit][] =>
		unit.groupUnits ? flat(unit.groupUnits) : [[id, unit]],
	);

const isTwice = (name: string, names: Set<string>) => names.size === names.add(name).size;

interface Parent {
	readonly name?: string;
	attributes?: Record<string, string>;
}

/** Looks at the attributes as they are read: the reader leaves out some, and one of two things of one name. */
class Looker {
	readonly sourceLanguages = new Set<string>();
	readonly targetLanguages = new Set<string>();
	/** The first name that two things have. */
	twice: string | undefined;
	readonly #ids = new Map<unknown, Set<string>>();

	look = (attributes: Record<string, string>, parent: Parent): Record<string, string> => {
		const { id, state, original } = attributes;
		// Those of a target are left out: its state is kept with what it is the target of.
		if (parent.name === 'trans-unit' && state !== undefined) {
			Object.assign((parent.attributes ??= {}), { state });
		}
		if (original !== undefined && parent.name === 'xliff') {
			this.sourceLanguages.add(attributes['source-language'] ?? '');
			this.targetLanguages.add(attributes['target-language'] ?? '');
		}
		const name = parent.name === 'xliff' ? original : parent.name === 'body' ? id : undefined;
		if (name !== undefined) {
			const names = this.#ids.get(parent) ?? new Set();
			this.#ids.set(parent, names);
			if (isTwice(name, names)) this.twice ??= name;
		}
		return attributes;
	};
}

function returnedOf([id, { source, target, additionalAttributes }]: [string, Unit]): Returned {
	const { state = '', approved } = additionalAttributes ?? {};
	const isDone = approved === 'yes' || done.includes(state);
	return {
		id,
		source: fromXliff(source),
		target: fromXliff(target),
		isDone,
		isOpen: !isDone && /^(?:new|needs-)/u.test(state),
	};
}

/** Reads an XLIFF 1.2 file. What is wrong with the whole of it is the text that comes back in its place. */
export async function readXliff(text: string): Promise<ReturnedWork | string> {
	// Content needs neither, and they can grow without bound or read other files.
	if (/<!(?:DOCTYPE|ENTITY)/iu.test(text))
		return 'It defines signs of its own (DOCTYPE or ENTITY).';
	if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\uFFFD-\uFFFF]/u.test(text)) {
		return 'It holds signs that cannot be seen.';
	}
	const looker = new Looker();
	try {
		const { resources } = await xliff12ToJs(text, {
			captureSpacesBetweenElements: true,
			attributesFn: looker.look,
		});
		if (looker.twice !== undefined) return `It holds “${looker.twice}” twice.`;
		return {
			sourceLanguages: [...looker.sourceLanguages],
			targetLanguages: [...looker.targetLanguages],
			files: Object.entries(resources).map(([original, units]) => ({
				original,
				segments: flat(units).map(returnedOf),
			})),
		};
	} catch {
		return 'It is not an XLIFF file of version 1.2, or it is damaged.';
	}
}
