import { expect, test } from 'vitest';
import { TermMarker } from '#i18n/markTerms.ts';

/** Text with its terms in brackets: `[form](term)`. */
function marked(forms: Record<string, string[]>, ...texts: string[]): string {
	const marker = new TermMarker(
		Object.entries(forms).flatMap(([id, all]) => all.map((text) => ({ id, text }))),
	);
	const seen = new Set<string>();
	return texts
		.map((text) =>
			marker
				.mark(text, seen)
				.map((stretch) => (stretch.id ? `[${stretch.text}](${stretch.id})` : stretch.text))
				.join(''),
		)
		.join(' | ');
}

test('prefers the longest form', () => {
	const forms = { health: ['health'], gap: ['health inequalities'], board: ['Health Board'] };
	expect(marked(forms, 'The health inequalities that the health board sees in health.')).toBe(
		'The [health inequalities](gap) that the [health board](board) sees in [health](health).',
	);
});

test('prefers the longest form to a short form in capitals that it starts with', () => {
	const forms = { nhs: ['NHS'], trust: ['NHS trust'] };
	expect(marked(forms, 'An NHS trust of the NHS.')).toBe(
		'An [NHS trust](trust) of the [NHS](nhs).',
	);
});

test('marks a term once a page, whatever its form', () => {
	expect(marked({ ward: ['ward', 'wards'] }, 'A ward of wards.', 'Another ward.')).toBe(
		'A [ward](ward) of wards. | Another ward.',
	);
});

test('takes short forms in capitals as they are written', () => {
	const forms = { send: ['SEND'], ics: ['ICS'], rnd: ['R&D'] };
	expect(marked(forms, 'We send pupils with Send to SEND. Basics of an ICS. r&d and R&D.')).toBe(
		'We send pupils with Send to [SEND](send). Basics of an [ICS](ics). r&d and [R&D](rnd).',
	);
});

test('takes other words in any case', () => {
	expect(marked({ core: ['Core20PLUS5'], ward: ['ward'] }, 'CORE20plus5 in the Ward')).toBe(
		'[CORE20plus5](core) in the [Ward](ward)',
	);
});

test('finds no word inside a longer one', () => {
	expect(marked({ ward: ['ward'], ics: ['ICS'] }, 'Towards wardrobes, wards, ICSs, 2ward.')).toBe(
		'Towards wardrobes, wards, ICSs, 2ward.',
	);
});

test.each(['ward.', '“ward”', '(ward)', 'ward’s', 'ward-level', '\nward'])(
	'finds a word beside a sign: %j',
	(text) => {
		expect(marked({ ward: ['ward'] }, text)).toContain('[ward](ward)');
	},
);

test('takes a straight apostrophe for a curly one', () => {
	const forms = { fund: ['King’s Fund'], trust: ["Children's Trust"] };
	expect(marked(forms, "The King's Fund and the Children’s Trust")).toBe(
		"The [King's Fund](fund) and the [Children’s Trust](trust)",
	);
});

test('finds a term that runs over the end of a line', () => {
	expect(marked({ gap: ['health inequalities'] }, 'All health\ninequalities')).toBe(
		'All [health\ninequalities](gap)',
	);
});

test('takes signs of patterns for themselves', () => {
	expect(marked({ a: ['C++ (new)'], b: ['a.b'] }, 'C++ (new), acb, a.b')).toBe(
		'[C++ (new)](a), acb, [a.b](b)',
	);
});

test('knows the words of Persian, with their joiners', () => {
	expect(marked({ home: ['خانه'] }, 'خانه‌ها و میخانه و خانه.')).toBe(
		'خانه‌ها و میخانه و [خانه](home).',
	);
	expect(marked({ can: ['می‌توانید'] }, 'شما می‌توانید')).toBe('شما [می‌توانید](can)');
});

test('knows the words of Gujarati, with their vowel signs', () => {
	expect(marked({ health: ['આરોગ્ય'], vaccine: ['રસી'] }, 'રસીકરણ અને આરોગ્ય, રસી')).toBe(
		'રસીકરણ અને [આરોગ્ય](health), [રસી](vaccine)',
	);
});

test('gives back all of the text', () => {
	const text = '  A ward, and a ward.\n';
	const marker = new TermMarker([{ id: 'ward', text: 'ward' }]);
	const all = marker.mark(text, new Set());
	expect(all.map((stretch) => stretch.text).join('')).toBe(text);
});

test('marks nothing without a glossary', () => {
	expect(marked({}, 'A ward')).toBe('A ward');
});
