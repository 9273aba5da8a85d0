import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A page that does what each page of ours must do at the least: words from data, and one drawn line. */
const page = `---
import { line, scaleLinear } from 'd3';

export const getStaticPaths = () =>
	Array.from({ length: __PAGES__ }, (_, index) => ({ params: { slug: String(index) } }));
const { slug } = Astro.params;
const values = Array.from({ length: 12 }, (_, index) => (Number(slug) * 7 + index * 13) % 40);
const x = scaleLinear([0, 11], [0, 600]);
const y = scaleLinear([0, 40], [200, 0]);
const path = line((value, index) => x(index), (value) => y(value))(values);
const words = values.map((value) => \`The figure was \${value}.\`);
---
<html lang="en">
	<head><meta charset="utf-8" /><title>{\`Page \${slug}\`}</title></head>
	<body>
		<main data-pagefind-body>
			<h1>{\`Page \${slug}\`}</h1>
			<svg viewBox="0 0 600 200"><path d={path} /></svg>
			{Array.from({ length: 40 }, () => words.map((sentence) => <p>{sentence}</p>))}
		</main>
	</body>
</html>
`;

/** Writes a site of Astro alone, with \`pages\` pages, into \`folder\`, which must be inside this project. */
export function writeBareSite(folder: string, pages: number): void {
	mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
	writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
	writeFileSync(path.join(folder, 'astro.config.mjs'), 'export default {};');
	writeFileSync(
		path.join(folder, 'src/pages/[slug].astro'),
		page.replace('__PAGES__', String(pages)),
	);
}
