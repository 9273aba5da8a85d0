const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** A sum without what binary fractions leave behind: 29.2 − 24.5 is 4.7, not 4.699999999999999. */
export const difference = (value: number, other: number) =>
	Number((value - other).toFixed(Math.max(decimalsOf(value), decimalsOf(other))));

/** A number that was worked out, to as many decimals as anyone can check. */
export const rounded = (value: number) => Number(value.toFixed(4));
