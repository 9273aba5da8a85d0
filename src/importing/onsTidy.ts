import type { Shape } from './shape.ts';

/**
 * Figures by area and period from the Office for National Statistics, “Explore local statistics”.
 *
 * Modelled on two generations of it: what `/api/v1/data/<indicator>.csv` gives (`areacd`, `areanm`,
 * `period`, `value`, `lci_95`, `uci_95`, with `indicator` first where there are several, and `age`,
 * `sex` and `status` where there are any; ONSdigital/explore-local-statistics-app, its pages on data
 * formats), and the files that it is made from (`AREACD`, `Period`, `Observation` or `Value`, `Lower
 * Confidence Interval (95%)`; ONSdigital/explore-local-statistics-data). Their columns vary from one
 * indicator to the next, and one file has two columns of notes.
 */
export const onsTidy: Shape = {
	title: 'a table of the Office for National Statistics, “Explore local statistics”',
	columns: {
		indicatorName: ['indicator'],
		areaCode: ['areacd'],
		areaName: ['areanm'],
		period: ['period'],
		value: ['value', 'observation'],
		lower: ['lci 95', 'lci', 'lower confidence interval 95'],
		upper: ['uci 95', 'uci', 'upper confidence interval 95'],
		count: ['numerator', 'count'],
		denominator: ['denominator'],
		marker: ['status', 'observation status'],
		note: ['notes', 'note'],
		sex: ['sex'],
		age: ['age', 'age band'],
		measure: ['measure'],
	},
	needs: ['areaCode', 'period', 'value'],
};
