import type { Audited } from './audit.ts';
import { byFile, say, type Said } from './say.ts';
import { summaryOf } from './summary.ts';
import { columnsFor, languagesOf, legendOf } from './table.ts';

/** What the report says of itself. */
export interface About {
	readonly title: string;
	/** The day of the audit, `2026-05-31`. */
	readonly day: string;
	/** Where editors change files: the name of a file completes it. Null where it is not known. */
	readonly editFolder: string | null;
}

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);

const styles = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-inline-size: 80rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin-block: 2rem 0.5rem; }
h3, h4 { margin-block: 1rem 0.25rem; font-size: 1rem; }
h3 { padding-block-start: 1rem; border-block-start: 1px solid; font-size: 1.1rem; }
ul { margin-block: 0; padding-inline-start: 1.25rem; }
h1, h3, li { overflow-wrap: anywhere; }
.scroll { margin-block-start: 1rem; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; }
th, td { padding: 0.25rem 0.5rem; border-block-end: 1px solid; text-align: end; }
th:first-child { text-align: start; }
thead th { vertical-align: bottom; }
tbody th { min-inline-size: 14rem; font-weight: normal; overflow-wrap: anywhere; }
@media print {
	body { max-inline-size: none; padding: 0; font-size: 9pt; }
	.scroll { overflow: visible; }
	a { color: inherit; }
	tr, li { break-inside: avoid; }
	h3, h4 { break-after: avoid; }
}
`;

/** What a page is known by within the report. */
const idOf = (address: string) =>
	`page${address.replaceAll(/[^a-z0-9]+/gu, '-')}`.replace(/-$/u, '');

function fileHtml(file: string, { editFolder }: About): string {
	const name = `<code>${escape(file)}</code>`;
	return editFolder === null
		? name
		: `<a href="${escape(`${editFolder}/${file}`)}">Edit ${name}</a>`;
}

function saidHtml(said: Said, about: About): string {
	const items = byFile(said).flatMap(([file, texts]) => {
		const own = texts.map((text) => `<li>${escape(text)}</li>`).join('');
		return file === null ? [own] : [`<li>${fileHtml(file, about)}<ul>${own}</ul></li>`];
	});
	return `<h4>${escape(said.heading)}</h4>\n<ul>${items.join('')}</ul>`;
}

function pageHtml(page: Audited, about: About): string {
	return [
		`<h3 id="${idOf(page.address)}">${escape(page.address)}</h3>`,
		...say(page).map((said) => saidHtml(said, about)),
	].join('\n');
}

function tableHtml(pages: readonly Audited[]): string {
	const columns = columnsFor(languagesOf(pages));
	const head = columns.map(({ name }) => `<th scope="col">${escape(name)}</th>`).join('');
	const rows = pages.map(
		(page) =>
			`<tr><th scope="row"><a href="#${idOf(page.address)}">${escape(page.address)}</a></th>${columns
				.map(({ of }) => `<td>${escape(of(page))}</td>`)
				.join('')}</tr>`,
	);
	const legend = legendOf(columns).map(
		([names, meaning]) => `<li><b>${escape(names)}</b>: ${escape(meaning)}</li>`,
	);
	return `<ul>${legend.join('')}</ul>
<section class="scroll" tabindex="0" aria-labelledby="table">
<table>
<caption id="table">Pages that need work, those that need most first</caption>
<thead><tr><th scope="col">page</th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;
}

/** The whole audit as one page that needs no other file: for the browser, and for print. */
export function auditPage(pages: readonly Audited[], about: About): string {
	const needing = pages.filter(({ points }) => points > 0);
	const heading = escape(`Audit of ${about.title}`);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>On ${about.day}: ${summaryOf(pages)}</p>
<p>Only our own words are measured: what the source says stays as it is.</p>
<h2>All pages</h2>
${tableHtml(needing)}
<h2>What was found</h2>
${needing.map((page) => pageHtml(page, about)).join('\n')}
</main>
</body>
</html>
`;
}
