import type { Shape } from './shape.ts';

const columns: Shape['columns'] = {
	indicatorId: ['indicator id'],
	indicatorName: ['indicator name'],
	areaCode: ['area code'],
	period: ['time period'],
	value: ['value'],
	lower: ['lower ci 95.0 limit'],
	upper: ['upper ci 95.0 limit'],
	count: ['count'],
	denominator: ['denominator'],
	note: ['value note'],
	sex: ['sex'],
	age: ['age'],
	categoryType: ['category type'],
	category: ['category'],
};

const needs: Shape['needs'] = ['indicatorId', 'areaName', 'period', 'value', 'sex', 'age'];

/**
 * What the “get data” address of Fingertips gives: 26 columns, 27 since about 2020. One is named
 * after the parent area (“Compared to Region …”), so neither number nor order can be counted on.
 * Modelled on `CsvBuilderIndicatorDataHeaderWriter.cs` of PublicHealthEngland/fingertips-open, and on
 * real downloads.
 */
export const fingertipsDownload: Shape = {
	title: 'a Fingertips download, as its data address gives it',
	columns: { ...columns, areaName: ['area name'] },
	needs,
};

/**
 * What “Export table as CSV” on the Fingertips website gives: every cell quoted, with HTML in some
 * and thousands commas in “Count”. Modelled on `export-csv.component.ts` of the same repository.
 */
export const fingertipsExport: Shape = {
	title: 'a table exported from the Fingertips website',
	columns: { ...columns, areaName: ['areaname'] },
	needs,
};
