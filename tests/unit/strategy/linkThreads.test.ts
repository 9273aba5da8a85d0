import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { kindOf, nameOf, pathOf, strategyOf } from '#strategy/thing.ts';
import { topicsOf } from '#strategy/topics.ts';
import { oldPlan } from '../loaders/oldPlan.ts';
import { copyHarbour, swap, type Changes } from '../loaders/told.ts';

const naming = (...forerunners: string[]) =>
	swap('updated:', `forerunners:\n${forerunners.map((one) => `  - ${one}\n`).join('')}updated:`);

/** The harbour with an earlier plan, and threads to it from something of each kind. */
const threaded: Changes = {
	...oldPlan,
	'content/en/goals/rent.mdx': naming('goal: old-roofs\n    reason: Both are about homes.'),
	'content/en/actions/rent-register.mdx': naming(
		'report: old-report\n    item: old-gutters\n    reason: Both are lists.',
		'measure: old-leaks\n    reason: Both are about damp.',
	),
	'content/en/measures/fair-rents.mdx': naming('goal: old-roofs\n    reason: Both cost money.'),
};

function siteWith(changes: Changes) {
	const folder = mkdtempSync(path.join(tmpdir(), 'threads-'));
	try {
		copyHarbour(folder, changes);
		const { content, faults } = checkContent(path.join(folder, 'content'));
		if (!content || faults.length > 0) throw new Error(tellFaults(faults));
		return buildSite(content, 'en');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe('threads', () => {
	const site = siteWith(threaded);
	const goal = site.goals.find(({ id }) => id === 'rent');
	const action = site.actions.find(({ id }) => id === 'rent-register');
	const measure = site.measures.find(({ id }) => id === 'fair-rents');
	const roofs = site.earlier.goals.find(({ id }) => id === 'old-roofs');
	const leaks = site.earlier.measures.find(({ id }) => id === 'old-leaks');
	const gutters = site.reports
		.find(({ id }) => id === 'old-report')
		?.items.find(({ item }) => item === 'old-gutters');

	test('lead from a goal, an action and a measure to what came before, in the order of the file', () => {
		expect(goal?.forerunners.map(({ earlier }) => earlier)).toEqual([roofs]);
		expect(action?.forerunners.map(({ earlier }) => earlier)).toEqual([gutters, leaks]);
		expect(measure?.forerunners.map(({ earlier }) => earlier)).toEqual([roofs]);
		expect(action?.forerunners.map(({ reason }) => reason.value)).toEqual([
			'Both are lists.',
			'Both are about damp.',
		]);
	});

	test('are the same from the other end', () => {
		expect(roofs?.successors).toEqual([goal?.forerunners[0], measure?.forerunners[0]]);
		expect(leaks?.successors).toEqual([action?.forerunners[1]]);
		expect(gutters?.successors).toEqual([action?.forerunners[0]]);
		expect(gutters?.successors[0]?.later).toBe(action);
	});

	test('know what they run between', () => {
		const things = [goal, action, measure, gutters].flatMap((thing) => thing ?? []);
		expect(things.map(kindOf)).toEqual(['goal', 'action', 'measure', 'item']);
		expect(things.map((thing) => strategyOf(thing)?.id)).toEqual([
			'homes-and-power-2024',
			'homes-and-power-2024',
			'homes-and-power-2024',
			'old-plan',
		]);
		expect(things.map(pathOf)).toEqual([
			'/goals/rent/',
			'/actions/rent-register/',
			'/measures/fair-rents/',
			'/progress/old-report/#item-old-gutters',
		]);
		expect(roofs && nameOf(roofs).value).toBe('Roofs');
		expect(gutters && nameOf(gutters).value).toBe('Clean the gutters');
	});

	test('make topics', () => {
		expect(
			topicsOf(site.strategies).map(({ name, stages }) => [name.value, stages.length]),
		).toEqual([
			['Rent', 2],
			[action?.title.value, 2],
		]);
	});
});

test('where nothing names a forerunner there is no thread', () => {
	const site = siteWith(oldPlan);
	const things = [...site.goals, ...site.actions, ...site.measures];
	expect(things.flatMap(({ forerunners }) => forerunners)).toEqual([]);
	expect(site.earlier.goals.flatMap(({ successors }) => successors)).toEqual([]);
	expect(topicsOf(site.strategies)).toEqual([]);
});
