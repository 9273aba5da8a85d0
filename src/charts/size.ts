/** How large a drawing is, and its words, in units of its own: pixels where it is shown as drawn. */
export interface Size {
	readonly name: 'wide' | 'narrow' | 'small';
	readonly width: number;
	/** At least: a drawing grows with what it has to hold. */
	readonly height: number;
	/** The size of all words. Shown at 82% (wide) or 75% of it they still are 12 pixels high. */
	readonly font: number;
}

export const wide: Size = { name: 'wide', width: 680, height: 360, font: 15 };
export const narrow: Size = { name: 'narrow', width: 320, height: 280, font: 16 };
export const small: Size = { name: 'small', width: 320, height: 150, font: 16 };
