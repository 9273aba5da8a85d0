import { expect } from 'vitest';
import { site, test } from './ours.ts';

const followed = (id: string) => {
	const all = [...site.measures, ...site.earlier.measures];
	const names: string[] = [];
	let measure = all.find((one) => one.id === id);
	while (measure) {
		names.push(measure.id);
		measure = measure.forerunners[0]?.measure;
	}
	return names;
};

test('paid work can be followed over three plans', () => {
	expect(followed('people-supported-into-work')).toEqual([
		'people-supported-into-work',
		'paid-work-mental-health-2021',
		'paid-work-mental-health-2015',
	]);
});

test('a thread can be followed from both ends', () => {
	const earlier = site.earlier.measures.find(({ id }) => id === 'tooth-decay-2021');
	expect(earlier?.successors.map(({ measure }) => measure.id)).toEqual([
		'tooth-decay-in-young-children',
	]);
});

test('each thread leads to another plan, and says why', () => {
	const strategyOf = (measure: (typeof site.measures)[number]) => measure.goal.priority.strategy.id;
	const threads = [...site.measures, ...site.earlier.measures].flatMap((measure) =>
		measure.forerunners.map((thread) => ({ measure, thread })),
	);
	expect(threads.length).toBeGreaterThan(5);
	for (const { measure, thread } of threads) {
		expect(strategyOf(thread.measure)).not.toBe(strategyOf(measure));
		expect(thread.reason.value).not.toBe('');
	}
});
