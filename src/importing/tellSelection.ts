import { meantArea } from './areaRows.ts';
import type { Area } from './area.ts';
import type { ImportPlan } from './importPlan.ts';
import { periodForms } from './periodForms.ts';
import { tellIndicator } from './publishersIndicator.ts';
import { dimensions, type Dimension } from './stratum.ts';
import { columns, isCurrent } from './tableRow.ts';
import type { Target } from './target.ts';

const rowsOf = (count: number) => `${count} row${count === 1 ? '' : 's'}`;

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const width = 88;

/** What stands about something, in lines that fit a terminal. */
function line(about: string, text: string): string {
	const start = `  ${about.padEnd(10)}`;
	const lines = text.split(' ').reduce<string[]>((made, word) => {
		const last = made.at(-1);
		return last !== undefined && start.length + last.length + word.length < width
			? [...made.slice(0, -1), `${last} ${word}`]
			: [...made, word];
	}, []);
	return start + lines.join(`\n${' '.repeat(start.length)}`);
}

/** Indicator, sex, age and the like, as far as all rows taken share them. */
function meant({ publishers, rows }: ImportPlan): string {
	const shared = (Object.keys(dimensions) as Dimension[]).flatMap((name) => {
		const [value, ...others] = new Set(rows.map(({ cells }) => cells[name]));
		const isShared = Boolean(value) && others.length === 0;
		return isShared ? [`${dimensions[name].replace('-', ' ')} “${value ?? ''}”`] : [];
	});
	return [tellIndicator(publishers), ...shared].filter(Boolean).join(', ');
}

/** The columns that become columns of the table, where their names differ. */
function renamed({ download: { header } }: ImportPlan): string {
	const fields = { area: 'areaName', group: 'group' } as const;
	return columns
		.flatMap((name) => {
			const field = name in fields ? fields[name as keyof typeof fields] : name;
			const [index] = header.columns[field as Exclude<typeof name, 'area'>] ?? [];
			const written = index === undefined ? name : (header.names[index] ?? name);
			return written === name ? [] : [`“${written}” as ${name}`];
		})
		.join(', ');
}

function taken({ rows, taken: made, areas }: ImportPlan): string[] {
	return areas.flatMap((area) => {
		const own = made.filter((row) => row.area === area.area);
		if (own.length === 0) return [];
		const { areaName = '' } = rows.find((row) => row.area === area)?.cells ?? {};
		const isOther = areaName !== '' && areaName !== area.soughtAs;
		return [`${own.length} for ${area.soughtAs}${isOther ? ` (there “${areaName}”)` : ''}`];
	});
}

/** What an editor should look at before going on. Nothing of it stops the import. */
function warnings(plan: ImportPlan, { rows: present, site, indicatorFile }: Target): string[] {
	const { taken: made, areas, download } = plan;
	const { place } = site;
	const isMissing = ({ area }: Area) => made.every((row) => row.area !== area);
	const own = areas.find(({ area }) => area === '');
	const missing = areas.filter(isMissing).map(({ soughtAs }) => soughtAs);
	const groups = new Set(made.map(({ group }) => group));
	const all = [...present.filter((row) => isCurrent(row) && groups.has(row.group)), ...made];
	const forms = periodForms(all);
	return [
		...(missing.length > 0 ? [`There is no row for ${either.format(missing)}.`] : []),
		...(own && isMissing(own)
			? [
					`If the download calls ${place} by another name, add --area NAME. ${meantArea(download, place)}`,
				]
			: []),
		...(own && !isMissing(own) && own.soughtAs !== place
			? [`The rows of ${own.soughtAs} go into the table as those of ${place}.`]
			: []),
		...(forms.length > 1
			? [
					`Periods are written in ${forms.length} ways: ${forms.map((text) => `“${text}”`).join(', ')}. Figures for one year and for several years together cannot be compared. If they are mixed, say so under “caveats” in ${indicatorFile}.`,
				]
			: []),
	];
}

/** What was recognised in a download, and which of its rows are taken. */
export function tellSelection(plan: ImportPlan, target: Target): string {
	const { download, left } = plan;
	const others = [...download.others.values()].reduce((sum, count) => sum + count, 0);
	const [example = ''] = download.others.keys();
	const what = meant(plan);
	const columnsRead = renamed(plan);
	return [
		`${download.file} is ${download.header.shape.title}.`,
		...(what === '' ? [] : [line('It holds', what)]),
		line('Goes to', `“${target.indicator.title}”, ${target.tableFile}`),
		...(columnsRead === '' ? [] : [line('Read', columnsRead)]),
		'',
		`Of its ${rowsOf(download.count)}:`,
		line('taken', taken(plan).join(', ')),
		...(others > 0 ? [line('left', `${others} of other areas, such as ${example}`)] : []),
		...left
			.filter(({ count }) => count > 0)
			.map(({ why, count }) => line('left', `${count} ${why}`)),
		...warnings(plan, target).map(
			(text, index) => `${index === 0 ? '\n' : ''}${line('Look', text)}`,
		),
	].join('\n');
}
