import type { Changes } from './told.ts';

/** An earlier plan of the harbour, with something of each kind that a thread may begin at. */
export const oldPlan: Changes = {
	'content/en/strategies/old-plan.mdx':
		'---\ntitle: The old plan of the town\nshortTitle: The old plan\nstart: 2018\nend: 2023\nsource: winter-count\nsummary: It came before.\nupdated: 2026-03-02\n---\n',
	'content/en/priorities/old-homes.mdx':
		'---\nstrategy: old-plan\norder: 1\ntitle: Old homes\nstrapline: mended\nsummary: Homes were to be mended.\nupdated: 2026-03-02\n---\n',
	'content/en/goals/old-roofs.mdx':
		'---\npriority: old-homes\norder: 1\ntitle: Mend the roofs\nshortTitle: Roofs\nsummary: No roof should leak.\nupdated: 2026-03-02\n---\n',
	'content/en/measures/old-leaks.mdx':
		'---\ngoal: old-roofs\norder: 1\ntitle: Fewer leaks\nwording: Number of leaks\nsummary: It counted leaks.\nkind: counted\ndirection: lower\ndirectionBasis: stated\nneeded: A count.\nupdated: 2026-03-02\n---\n',
	'content/en/reports/old-report/index.mdx':
		'---\ntitle: How the old plan went\nshortTitle: The old plan in 2020\nkind: progress-report\nstrategy: old-plan\nsource: winter-count\nasAt: 2020-03-01\nasAtWritten: March 2020\nstatuses:\n  - word: Green\n    status: on-track\nsummary: How it went.\nupdated: 2026-03-02\n---\n',
	'content/en/reports/old-report/items.csv':
		'item,under,title,wording,status_as_written,status\nold-roofs,,,Mend the roofs,Green,on-track\nold-gutters,old-roofs,Clean the gutters,Gutters,Green,on-track\n',
};
