import { expect, test } from 'vitest';
import { add, told, type Changes } from './told.ts';

const goal = 'content/en/goals/rent.mdx';
const png = Buffer.from('89504e470d0a1a0a', 'hex');
const withPicture = (address: string, files: Changes = {}) =>
	told({ ...files, [goal]: add(`![Roofs](${address})`) });
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

test.each([
	['/pictures/roofs.png', png],
	['/pictures/roofs.svg', svg('<use href="#a"/><rect fill="url(#b)"/>')],
	['/pictures/%C8%99i.png', null],
])('takes %s', (address, bytes) => {
	const name = decodeURIComponent(address);
	expect(withPicture(address, { [`public${name}`]: bytes ?? png })).toBe('');
});

test('a picture that is not there', () => {
	expect(withPicture('/pictures/roofs.png')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  There is no picture /pictures/roofs.png.
		  Put it into the folder “public/pictures” and write /pictures/ and its name.
		"
	`);
});

test('a picture beside its text, of another site, and in the text itself', () => {
	expect(
		[
			'roofs.png',
			'https://harbour-town.example/roofs.png',
			'//harbour-town.example/roofs.png',
			'data:image/png;base64,AA',
		]
			.map((address) => withPicture(address))
			.join('\n'),
	).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  The address of the picture “roofs.png” does not start with /.
		  Put it into the folder “public/pictures” and write /pictures/ and its name.

		content/en/goals/rent.mdx:14:1
		  The picture “https://harbour-town.example/roofs.png” is not of this site, so readers would not see it.
		  Put it into the folder “public/pictures” and write /pictures/ and its name.

		content/en/goals/rent.mdx:14:1
		  The picture “//harbour-town.example/roofs.png” is not of this site, so readers would not see it.
		  Put it into the folder “public/pictures” and write /pictures/ and its name.

		content/en/goals/rent.mdx:14:1
		  The picture “data:image/png;base64,AA” is not of this site, so readers would not see it.
		  Put it into the folder “public/pictures” and write /pictures/ and its name.
		"
	`);
});

test('a picture of another kind', () => {
	expect(withPicture('/pictures/roofs.tiff', { 'public/pictures/roofs.tiff': 'II' }))
		.toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  The picture /pictures/roofs.tiff is of a kind that browsers may not show.
		  Save it as one of: png, jpg, jpeg, webp, avif, svg.
		"
	`);
});

test('a file that is no picture, whatever its name says', () => {
	expect(withPicture('/pictures/roofs.png', { 'public/pictures/roofs.png': 'PK' }))
		.toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  The file /pictures/roofs.png is no png picture, though its name says so.
		  Open it in a program for pictures and save it anew.
		"
	`);
});

test('a picture that is too large', () => {
	const large = Buffer.concat([png, Buffer.alloc(2_400_000)]);
	expect(withPicture('/pictures/roofs.png', { 'public/pictures/roofs.png': large }))
		.toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  The picture /pictures/roofs.png has 2.4 MB, which takes minutes on a poor connection.
		  Make it smaller: at most 1600 pixels wide, and at most 1 MB.
		"
	`);
});

test.each([
	'<script>alert(1)</script>',
	'<rect onclick="alert(1)"/>',
	'<a href="javascript:alert(1)">x</a>',
	'<image href="https://harbour-town.example/a.png"/>',
	'<foreignObject><p>x</p></foreignObject>',
	'<style>@import url(//x.example)</style>',
])('a drawing with %s', (inner) => {
	expect(withPicture('/pictures/roofs.svg', { 'public/pictures/roofs.svg': svg(inner) })).toContain(
		'holds a program, or something from another place',
	);
});

test('the words of a drawing with a program in it', () => {
	expect(
		withPicture('/pictures/roofs.svg', { 'public/pictures/roofs.svg': svg('<script>x</script>') }),
	).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  The drawing /pictures/roofs.svg holds a program, or something from another place.
		  Save it as a plain drawing, or as png.
		"
	`);
});

test('a picture outside the folder of pictures', () => {
	for (const address of [
		'/../content/roofs.png',
		'/%2e%2e/content/roofs.png',
		'/%00.png',
		'/%.png',
	])
		expect(withPicture(address, { 'content/data/../roofs.png': png })).toContain(
			'There is no picture',
		);
});

test('a picture whose address stands elsewhere', () => {
	expect(told({ [goal]: add('![Roofs][1]\n\n[1]: /pictures/roofs.png') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  The address of a picture stands in another place of the text.
		  Write ![what it shows](/pictures/harbour.png).

		content/en/goals/rent.mdx:16:1
		  The link leads to the file /pictures/roofs.png, which is not there.
		  Put it into the folder “public”, and write its name behind a /, such as /plan.pdf.
		"
	`);
});

test('a link to a file', () => {
	const to = (address: string, files: Changes = {}) =>
		told({ ...files, [goal]: add(`[It](${address})`) });
	expect(to('/plan.pdf', { 'public/plan.pdf': '%PDF' })).toBe('');
	expect(to('/indicators/cold-homes.csv')).toBe('');
	expect(to('/indicators/cold-home.csv')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  The link leads to the file /indicators/cold-home.csv, which is not there.
		  Did you mean “/indicators/cold-homes.csv”?
		"
	`);
});
