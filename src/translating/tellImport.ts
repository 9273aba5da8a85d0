import type { Import } from './importWork.ts';
import { languageName } from './tellList.ts';

const count = (number: number, one: string, many = `${one}s`) =>
	`${number} ${number === 1 ? one : many}`;

/** What was written of a file from a translator, and what was left out and why. */
export function tellImport(
	locale: string,
	{ plans, rewrites, refused }: Import,
	written: number,
): string {
	const texts = plans.reduce((all, plan) => all + plan.texts.size, 0);
	const empty = plans.reduce((all, plan) => all + plan.empty, 0);
	const older = plans.flatMap(({ file, older }) => older.map((path) => `${file.source}, ${path}`));
	const blocks = [
		rewrites.length === 0
			? `${languageName(locale)}: nothing changes.`
			: `${languageName(locale)}: ${count(texts, 'new text')}, ${count(written, 'file')} written.`,
		...(empty > 0 ? [`${count(empty, 'segment')} came back empty.`] : []),
		...(older.length > 0
			? [
					`The English has changed since these were sent out:\n${older.map((one) => `  ${one}`).join('\n')}`,
				]
			: []),
		...(refused.length > 0
			? [
					`Left out, ${count(refused.length, 'segment')}:\n\n${refused
						.map(
							({ file, segment, why }) =>
								`${file}${segment === '' ? '' : `, “${segment}”`}\n  ${why}`,
						)
						.join('\n\n')}`,
				]
			: []),
	];
	return blocks.join('\n\n');
}
