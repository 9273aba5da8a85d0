import type { Text } from '#strategy/text.ts';
import type { Update } from '#strategy/updates.ts';
import { translator, type MessageKey } from './translate.ts';

/** What an update is called: a message, and what is inserted into it. */
export function updateMessage(update: Update): {
	key: Extract<MessageKey, `updates.${string}`>;
	values: Readonly<Record<string, Text | number>>;
} {
	switch (update.kind) {
		case 'news':
			return { key: 'updates.news', values: { title: update.news.title } };
		case 'review':
			return { key: 'updates.review', values: { title: update.report.shortTitle } };
		case 'changed':
			return {
				key: 'updates.changed',
				values: { title: update.report.shortTitle, count: update.count },
			};
		case 'published':
		case 'revised': {
			const { indicator, count } = update;
			return { key: `updates.${update.kind}`, values: { title: indicator.title, count } };
		}
	}
}

/** The title of an update as plain text. */
export function updateTitle(locale: string, update: Update): string {
	const { key, values } = updateMessage(update);
	const plain = Object.entries(values).map(
		([name, value]) => [name, typeof value === 'number' ? value : value.value] as const,
	);
	return translator(locale)(key, Object.fromEntries(plain));
}

/** An update in one sentence. Null where its title says all. */
export function updateSummary(update: Update): Text | null {
	switch (update.kind) {
		case 'news':
			return update.news.summary;
		case 'review':
			return update.report.summary;
		case 'changed':
		case 'published':
		case 'revised':
			return null;
	}
}
