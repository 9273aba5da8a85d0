import type { ContentInLanguage } from './inLanguage.ts';
import { need, type Open } from './linking.ts';
import type { Partner } from './model.ts';

/** The partners with their teams; they lead no action yet. */
export function buildPartners(reader: ContentInLanguage): Map<string, Open<Partner>> {
	const raw = reader.all('partners');
	const partners = new Map<string, Open<Partner>>(
		[...raw].map(([id, data]) => [id, { ...data, partOf: null, teams: [], actions: [] }]),
	);
	for (const [id, { partOf }] of raw) {
		if (partOf === undefined) continue;
		const whole = need(partners, partOf);
		const team = need(partners, id);
		team.partOf = whole;
		whole.teams = [...whole.teams, team];
	}
	return partners;
}
