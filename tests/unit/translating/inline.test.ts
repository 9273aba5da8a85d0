import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsToXliff12 } from 'xliff';
import { joinBlocks, splitBlocks } from '#translating/blocks.ts';
import { codesOf, piecesOf, textOf, wordsOf, type Grammar } from '#translating/inline.ts';
import { numbersIn } from '#translating/numbers.ts';
import { readXliff } from '#translating/xliffIn.ts';
import { toXliff } from '#translating/xliffText.ts';

const body =
	'## Heat\n\n- **Now:** <Fact id="cold" /> of homes, see [our *own* town](/about/our-town/).\n' +
	'- Write to plan@x.example &amp; look at https://x.example/a(b).\n\n' +
	'<Quote source="plan">Start\nhere</Quote>\n\n<Gap facts="a b" names="Homes, boilers" low="Hill" high="Quay" />';

describe('what is left as it is', () => {
	test('in the body of a page', () => {
		expect(codesOf(body, 'body')).toEqual([
			'##',
			'-',
			'**',
			'**',
			'<Fact id="cold" />',
			'[',
			'*',
			'*',
			'](/about/our-town/)',
			'-',
			'plan@x.example',
			'&amp;',
			'https://x.example/a',
			'<Quote source="plan">Start\nhere</Quote>',
			'<Gap facts="a b" names="',
			'" low="',
			'" high="',
			'" />',
		]);
		expect(wordsOf(body, 'body')).toContain('Homes, boilersHillQuay');
		expect(wordsOf(body, 'body')).not.toContain('Start');
	});

	test('in a field', () => {
		expect(codesOf('Write to {contact} **now**, or [so](/a/).', 'field')).toEqual(['{contact}']);
	});

	test('in a message; one that hangs on a number is given as a whole', () => {
		expect(codesOf('See <a>the page of {name}</a>', 'message')).toEqual(['<a>', '{name}', '</a>']);
		const plural = '{count, plural, one {# home of {name}} other {# homes}}';
		expect(piecesOf(plural, 'message')).toEqual([plural]);
	});
});

test('what opens and closes is a pair', () => {
	const sides = piecesOf('**a [b *c*](/d/)** <a>e</a> f] **g', 'body').flatMap((piece) =>
		typeof piece === 'string' ? [] : [`${piece.code} ${piece.side ?? ''}`],
	);
	expect(sides).toEqual([
		'** open',
		'[ open',
		'* open',
		'* close',
		'](/d/) close',
		'** close',
		'<a> open',
		'</a> close',
		'** open',
	]);
});

const grammars: readonly Grammar[] = ['body', 'field', 'message'];
const signs = fc.string({
	unit: fc.constantFrom(
		...Array.from('a ۱\n<>[](){}*&;"/#-'),
		'<Fact id="a" />',
		'<Gap names="',
		'](/a/)',
		'{name}',
		'&amp;',
		'**',
		'https://a.example',
	),
	maxLength: 30,
});

test('whatever the text, its pieces are the text, and so is what comes back from XLIFF', async () => {
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...grammars), signs, async (grammar, text) => {
			const pieces = piecesOf(text, grammar);
			expect(textOf(pieces)).toBe(text);
			const source = toXliff(pieces);
			const xml = await jsToXliff12(
				{ sourceLanguage: 'en', targetLanguage: 'fa', resources: { a: { b: { source } } } },
				{ indent: '' },
			);
			const work = await readXliff(xml);
			expect(work).toMatchObject({ files: [{ segments: [{ source: text }] }] });
		}),
		{
			numRuns: 300,
			examples: [
				['field', 'a &amp; b & &lt;'],
				['body', ' &amp;\n**a** [b](/c/) '],
			],
		},
	);
});

describe('a body', () => {
	test('is parted at blank lines, but not inside an element', () => {
		const { blocks } = splitBlocks('a\nb\n\n<Quote source="x">c\n\nd</Quote>\n \n\ne');
		expect(blocks).toEqual(['a\nb', '<Quote source="x">c\n\nd</Quote>', 'e']);
	});
	test('is the same when it is put together again', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '\n', ' ', '<Quote ', '</Quote>'), maxLength: 40 }),
				(text) => {
					expect(joinBlocks(splitBlocks(text))).toBe(text);
				},
			),
		);
	});
});

test('a number is the same in the digits and with the separators of any language', () => {
	const english = numbersIn('In 2025/26 it was 1,000.5, then 7.');
	expect(english).toEqual(['10005', '2025', '26', '7']);
	expect(numbersIn('۲۰۲۵/۲۶: ۱٬۰۰۰٫۵، ۷')).toEqual(english);
	expect(numbersIn('૨૦૨૫/૨૬: ૧,૦૦૦.૫, ૭')).toEqual(english);
	expect(numbersIn('2025/26: 1\u00A0000,5; 7')).toEqual(english);
	expect(numbersIn('none')).toEqual([]);
});
