/** The parts of the library that are used. It brings no types of its own. */
declare module 'xliff' {
	/** An inline element by its kind, with its attributes and what it holds. */
	export type Inline = Record<string, Record<string, unknown> & { contents?: Value }>;
	export type Value = string | Inline | (string | Inline)[];

	export interface Unit {
		source?: Value;
		target?: Value;
		note?: string | string[];
		additionalAttributes?: Record<string, string>;
		/** Where it is a group. */
		groupUnits?: Record<string, Unit>;
	}

	export interface Xliff {
		sourceLanguage: string;
		targetLanguage?: string;
		resources: Record<string, Record<string, Unit>>;
	}

	export function jsToXliff12(xliff: Xliff, options: { indent: string }): Promise<string>;
	export function xliff12ToJs(
		text: string,
		options: {
			captureSpacesBetweenElements: boolean;
			attributesFn: (
				attributes: Record<string, string>,
				parent: { name?: string; attributes?: Record<string, string> },
			) => Record<string, string>;
		},
	): Promise<Xliff>;
}
