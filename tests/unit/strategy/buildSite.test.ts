import { describe, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import type { Content } from '#schemas/content.ts';
import { buildSite } from '#strategy/buildSite.ts';

function harbour(): Content {
	const { content, faults } = checkContent('tests/fixtures/harbour/content');
	if (!content || faults.length > 0) throw new Error('The harbour has mistakes.');
	return content;
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

function by<T extends { id: string }>(things: readonly T[], id: string): T {
	const found = things.find((thing) => thing.id === id);
	if (!found) throw new Error(`There is no “${id}”.`);
	return found;
}

describe('links', () => {
	const site = buildSite(harbour(), 'en');

	test('numbers goals under their priorities', () => {
		expect(site.goals.map(({ id, number, priority }) => [number, id, priority.id])).toEqual([
			['1.1', 'insulate-homes', 'warm-homes'],
			['1.2', 'rent', 'warm-homes'],
			['2.1', 'tide-power', 'own-power'],
		]);
		expect(site.priorities.map((priority) => ids(priority.goals))).toEqual([
			['insulate-homes', 'rent'],
			['tide-power'],
		]);
		expect(site.priorities.every(({ strategy }) => strategy === site.strategy)).toBe(true);
	});

	test('lists actions and measures in the order of their goals', () => {
		expect(ids(site.actions)).toEqual([
			'coldest-first',
			'draught-kits',
			'rent-register',
			'market-roof',
			'tide-turbine',
		]);
		expect(ids(site.measures)).toEqual([
			'cold-homes',
			'homes-insulated',
			'homes-for-sale',
			'fair-rents',
			'power-made',
			'turbine-runs',
		]);
	});

	test('leads and actions name each other, in the order of the goals', () => {
		expect(Object.fromEntries(site.partners.map(({ id, actions }) => [id, ids(actions)]))).toEqual({
			council: [],
			'homes-team': ['coldest-first', 'draught-kits', 'market-roof'],
			'tenants-union': ['coldest-first', 'rent-register', 'tide-turbine'],
		});
		for (const action of site.actions) {
			for (const lead of action.leads) expect(lead.actions).toContain(action);
		}
	});

	test('teams and the body that they belong to name each other', () => {
		const council = by(site.partners, 'council');
		expect(ids(council.teams)).toEqual(['homes-team']);
		expect(by(site.partners, 'homes-team').partOf).toBe(council);
		expect(by(site.partners, 'tenants-union').partOf).toBeNull();
	});

	test('the same work under two goals is said once and holds for both', () => {
		const content = harbour();
		delete content.entries.actions.get('market-roof')?.data.sameAs;
		const { actions } = buildSite(content, 'en');
		expect(ids(by(actions, 'coldest-first').sameAs)).toEqual(['market-roof']);
		expect(ids(by(actions, 'market-roof').sameAs)).toEqual(['coldest-first']);
		expect(ids(by(site.actions, 'market-roof').sameAs)).toEqual(['coldest-first']);
	});

	test('a measure has the figures that bear on it, and they name it', () => {
		const measure = by(site.measures, 'cold-homes');
		const [bearing] = measure.bearings;
		expect(bearing?.indicator.id).toBe('cold-homes');
		expect(bearing?.baseline?.period.written).toBe('2022/23');
		const users = by(site.indicators, 'cold-homes').bearings.map((one) => one.measure);
		expect(ids(users)).toEqual(['cold-homes', 'homes-insulated']);
		expect(by(site.indicators, 'storm-days').bearings).toEqual([]);
	});

	test('each measure has the states of its figures, and a milestone its own', () => {
		expect(
			site.measures.map(({ id, outcomes, milestone }) => [id, outcomes.join(), milestone]),
		).toEqual([
			[
				'cold-homes',
				'lower,cannot-compare,better,worse,no-clear-change,baseline-only,higher,no-clear-change',
				null,
			],
			['homes-insulated', 'baseline-only,cannot-compare', null],
			['homes-for-sale', 'not-counted', null],
			['fair-rents', 'worse', null],
			['power-made', 'not-counted', null],
			['turbine-runs', '', 'not-reported'],
		]);
	});

	test('a figure that was revised keeps its period as the baseline', () => {
		const { bearings } = by(site.measures, 'cold-homes');
		const revised = bearings.find(({ indicator }) => indicator.id === 'revised-figure');
		expect(revised?.baseline).toMatchObject({ period: { written: '2022/23' }, reason: null });
		expect(revised?.judged[0]?.baseline).toMatchObject({
			value: 33.4,
			replaced: [{ value: 34.1, published: '2023-06-15', on: '2024-06-15' }],
		});
		expect(ids(revised?.indicator.otherSources ?? [])).toEqual(['homes-and-power-2024']);
	});

	test('figures of an indicator are by group and area, oldest first, with their gaps', () => {
		const content = harbour();
		content.observations.get('cold-homes')?.reverse();
		content.observations.get('by-group')?.reverse();
		const { indicators } = buildSite(content, 'en');
		const [own, ...others] = by(indicators, 'cold-homes').series;
		expect(others).toEqual([]);
		expect(own?.points.map(({ period, value }) => [period.written, value])).toEqual([
			['2019/20', 31.4],
			['2020/21', null],
			['2021/22', 29.8],
			['2022/23', 30.5],
			['2023/24', 27],
			['2024/25', 24.2],
		]);
		const named = by(indicators, 'by-group').series.map(({ group, area }) => [group, area]);
		expect(named).toEqual(
			['Stone', 'Brick', 'Council', 'Boats', 'Rooms'].flatMap((group) => [
				[group, ''],
				[group, 'Eastern coast'],
			]),
		);
	});

	test('a page names the figures that its text cites, and a source those taken from it', () => {
		expect(by(site.goals, 'rent').body?.figures.map(({ id }) => id)).toEqual(['renters']);
		expect(by(site.sources, 'homes-and-power-2024').figures).toHaveLength(site.figures.size);
		expect(by(site.sources, 'winter-count').figures).toEqual([]);
	});

	test('goals of another strategy are linked and not listed as in force', () => {
		const content = harbour();
		const { strategies, priorities } = content.entries;
		const old = strategies.get('homes-and-power-2024');
		const part = priorities.get('own-power');
		if (!old || !part) throw new Error('The harbour has changed.');
		strategies.set('old-2018', { ...old, id: 'old-2018' });
		part.data = { ...part.data, strategy: 'old-2018' };
		const two = buildSite(content, 'en');
		expect(ids(two.goals)).toEqual(['insulate-homes', 'rent']);
		expect(ids(two.actions)).not.toContain('tide-turbine');
		expect(ids(by(two.strategies, 'old-2018').priorities)).toEqual(['own-power']);
		expect(ids(by(two.partners, 'tenants-union').actions)).toContain('tide-turbine');
	});
});

describe('languages', () => {
	const site = buildSite(harbour(), 'fa');

	test('words fall back to the source language one by one', () => {
		const turbine = by(site.actions, 'tide-turbine');
		expect(turbine.title.lang).toBe('fa');
		expect(turbine.summary.lang).toBe('en');
		expect(by(site.actions, 'draught-kits').title.lang).toBe('en');
	});

	test('the text of a page falls back as a whole, and says in which file it is', () => {
		expect(by(site.goals, 'rent').body).toMatchObject({ id: 'fa/goals/rent', lang: 'fa' });
		expect(by(site.goals, 'tide-power').body).toMatchObject({
			id: 'en/goals/tide-power',
			lang: 'en',
		});
		expect(by(site.actions, 'draught-kits').body).toBeNull();
	});

	test('a page says whether any of it is translated, and who checked it', () => {
		expect(by(site.goals, 'rent')).toMatchObject({
			translated: true,
			checked: { on: '2026-03-02' },
			checkedIn: ['en', 'fa'],
		});
		expect(by(site.goals, 'tide-power')).toMatchObject({
			translated: true,
			checked: null,
			checkedIn: ['en'],
		});
		expect(by(site.goals, 'insulate-homes')).toMatchObject({ translated: false, checked: null });
		const source = buildSite(harbour(), 'en');
		expect(by(source.goals, 'insulate-homes')).toMatchObject({ translated: true, checked: null });
	});

	test('facts are the same in each language', () => {
		const source = buildSite(harbour(), 'en');
		const facts = (one: typeof site) =>
			one.measures.map(({ id, direction, kind, outcomes }) => ({ id, direction, kind, outcomes }));
		expect(facts(site)).toEqual(facts(source));
		expect(site.locale).toBe('fa');
		expect(site.sourceLocale).toBe('en');
	});
});

test('content that was not checked is refused with what is missing', () => {
	const content = harbour();
	content.entries.partners.delete('homes-team');
	expect(() => buildSite(content, 'en')).toThrow('“homes-team” is named but missing');
});
