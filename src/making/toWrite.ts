/** What stands at the start of every text that still has to be written, so that editors find them all. */
export const MARK = 'TO WRITE';

/** A text that says what to write in its place. */
export const toWrite = (what: string) => `${MARK} – ${what}`;
