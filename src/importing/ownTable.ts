import { columns } from './tableRow.ts';
import type { Field, Shape } from './shape.ts';

/** A table as this project keeps it, made by hand or on another site of the same kind. */
export const ownTable: Shape = {
	title: 'a table of this project’s own kind',
	columns: Object.fromEntries(
		columns.map((name): [Field, string[]] => [name === 'area' ? 'areaName' : name, [name]]),
	),
	needs: ['period', 'value'],
	closed: true,
	blankAreaIsOwn: true,
};
