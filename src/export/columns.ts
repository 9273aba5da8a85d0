import { markers } from '#schemas/observation.ts';
import { units } from '#schemas/indicator.ts';
import type { FigureRow } from './figureRows.ts';

type FieldType = 'string' | 'number' | 'date';

/** What a column of the CSV files holds, in the words of Frictionless Table Schema. */
export interface Column {
	readonly name: keyof FigureRow;
	readonly type: FieldType;
	readonly required?: true;
	readonly enum?: readonly string[];
}

/** The columns in their order. New ones may be put at the end; none is renamed. */
export const columns: readonly Column[] = [
	{ name: 'indicator', type: 'string', required: true },
	{ name: 'title', type: 'string', required: true },
	{ name: 'area', type: 'string', required: true },
	{ name: 'group', type: 'string', required: true },
	{ name: 'period', type: 'string', required: true },
	{ name: 'start', type: 'date', required: true },
	{ name: 'end', type: 'date', required: true },
	{ name: 'value', type: 'number' },
	{ name: 'lower95', type: 'number' },
	{ name: 'upper95', type: 'number' },
	{ name: 'count', type: 'number' },
	{ name: 'denominator', type: 'number' },
	{ name: 'unit', type: 'string', required: true, enum: units },
	{ name: 'marker', type: 'string', enum: markers.filter((marker) => marker !== '') },
	{ name: 'note', type: 'string' },
	{ name: 'published', type: 'date' },
	{ name: 'superseded', type: 'date' },
	{ name: 'source', type: 'string', required: true },
	{ name: 'licence', type: 'string' },
];

export const columnNames = columns.map(({ name }) => name);
