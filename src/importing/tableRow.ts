import { observation, type ObservationData } from '#schemas/observation.ts';

export type Column = keyof ObservationData;

/** The columns of `data/<indicator>.csv`, in the order in which they are written. */
export const columns = Object.keys(observation.shape) as Column[];

/**
 * A row of `data/<indicator>.csv` as text. Figures stay text too: a row that an import does not
 * change is written again sign for sign.
 */
export type TableRow = Readonly<Record<Column, string>>;

/** The text of each column, blank where `cells` has none. */
export const tableRow = (cells: Readonly<Partial<Record<Column, string>>>): TableRow =>
	Object.fromEntries(columns.map((name) => [name, cells[name] ?? ''])) as Record<Column, string>;

/** False for a row whose place a newer figure has taken. */
export const isCurrent = ({ superseded }: TableRow): boolean => superseded === '';
