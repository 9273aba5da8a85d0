import type { SiteData } from '#schemas/site.ts';
import { isSameText, plainText } from './cell.ts';

/** An area whose figures are wanted. */
export interface Area {
	/** As in the column “area” of the table: blank for the strategy’s own. */
	readonly area: string;
	/** The name or code by which it is looked for. */
	readonly soughtAs: string;
}

/** An area of a download that is wanted. */
export interface FoundArea {
	readonly area: Area;
	/** False where its name only comes near to the one that is sought. */
	readonly isExact: boolean;
}

/** What Fingertips adds to the names of regions: “London region”, “London region (statistical)”. */
const addition = /(?: region)?(?: \(statistical\))?$/iu;

/** A country has some hundred areas. What a broken file may hold beyond that is not kept apart. */
const mostAreas = 20_000;

/** The own area first, then the comparators in the order of the site. */
export const wantedAreas = (
	{ place, comparators = [] }: Pick<SiteData, 'place' | 'comparators'>,
	own: string = place,
): Area[] => [
	{ area: '', soughtAs: own },
	...comparators.map(({ area }) => ({ area, soughtAs: area })),
];

/** Tells the wanted areas of a download from the others, and counts the rows of those. */
export class AreaFinder {
	/** Rows of areas that are not wanted, by name. */
	readonly others = new Map<string, number>();
	readonly #wanted: readonly Area[];
	readonly #blankIsOwn: boolean;
	// A download names the same few areas over and over.
	readonly #known = new Map<string, FoundArea | null>();

	constructor(wanted: readonly Area[], blankIsOwn: boolean) {
		this.#wanted = wanted;
		this.#blankIsOwn = blankIsOwn;
	}

	/** The wanted area that the two cells of a row name, or null. */
	find(code: string, name: string): FoundArea | null {
		const both = `${code}\n${name}`;
		let found = this.#known.get(both);
		if (found === undefined) {
			found = this.#lookUp(plainText(code), plainText(name));
			if (this.#known.size < mostAreas) this.#known.set(both, found);
		}
		if (!found) this.#countOther(plainText(name) || plainText(code));
		return found;
	}

	#lookUp(code: string, name: string): FoundArea | null {
		const own = this.#wanted.find(({ area }) => area === '');
		if (own && this.#blankIsOwn && code === '' && name === '') return { area: own, isExact: true };
		const exact = this.#wanted.find(
			({ soughtAs }) => isSameText(name, soughtAs) || isSameText(code, soughtAs),
		);
		if (exact) return { area: exact, isExact: true };
		const short = name.replace(addition, '');
		const near = this.#wanted.find(({ soughtAs }) => isSameText(short, soughtAs));
		return near ? { area: near, isExact: false } : null;
	}

	#countOther(name: string) {
		const kept = this.others.has(name) || this.others.size < mostAreas ? name : '…';
		this.others.set(kept, (this.others.get(kept) ?? 0) + 1);
	}
}
