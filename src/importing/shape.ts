/** What a column of a download can hold for us. */
export type Field =
	| 'indicatorId'
	| 'indicatorName'
	| 'areaCode'
	| 'areaName'
	| 'period'
	| 'value'
	| 'lower'
	| 'upper'
	| 'count'
	| 'denominator'
	| 'note'
	| 'marker'
	| 'sex'
	| 'age'
	| 'categoryType'
	| 'category'
	| 'measure'
	| 'group'
	| 'published'
	| 'source'
	| 'superseded';

/** A kind of table that can be imported. Its columns are known by name, wherever they stand. */
export interface Shape {
	/** Ends the sentence “This is …”. */
	readonly title: string;
	/**
	 * The names of the columns that are read, as `columnName` makes them; of several names for one
	 * thing, the first that is there. All other columns are passed over, except in a closed shape.
	 */
	readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
	/** Without these it is not this kind of table. */
	readonly needs: readonly Field[];
	/** True where a column that is not named above is a mistake. */
	readonly closed?: true;
	/** True where a row without an area speaks of the strategy’s own. */
	readonly blankAreaIsOwn?: true;
}

/** The name of a column in small letters, without the signs between its words. */
export const columnName = (cell: string): string =>
	cell
		.toLowerCase()
		.replace(/[^\p{L}\p{N}.]+/gu, ' ')
		.trim();
