import { expect, test } from 'vitest';
import { askPlace } from '#making/newPlace.ts';
import type { Question } from '#making/question.ts';

const right: Readonly<Record<string, string>> = {
	place: 'Northmoor',
	strategy: 'Northmoor Together',
	'short-title': 'Northmoor Together',
	start: '2026',
	end: '2030',
	title: 'Northmoor’s plan',
	publisher: 'Northmoor Parish Assembly',
	kind: 'council',
	contact: 'plan@northmoor.example',
	address: 'https://northmoor.example/together',
	brand: '#3b1f72',
	emergency: '112',
	service: 'The Moor Line',
	'service-when': 'You are lost on the moor.',
	'service-phone': '01632 960001',
};

/** The question of a name, as it is put to someone who has given `answers` to those before it. */
async function asked(name: string, answers = right): Promise<Question> {
	const questions: Question[] = [];
	await askPlace(
		{
			answer: (question) => {
				questions.push(question);
				const answer = answers[question.name];
				return Promise.resolve(answer === undefined ? [] : [answer]);
			},
		},
		[],
	);
	const found = questions.find((question) => question.name === name);
	if (!found) throw new Error(`Nobody is asked for “${name}”.`);
	return found;
}

test('a strategy cannot end before it starts', async () => {
	const { faultIn } = await asked('end');
	expect(faultIn(['2030'])).toBeNull();
	expect(faultIn(['2026'])).toBeNull();
	expect(faultIn(['2025'])).toMatchObject({ next: 'Write 2026 or more.' });
	expect(faultIn(['soon'])).not.toBeNull();
	const { faultIn: withoutStart } = await asked('end', { ...right, start: 'soon' });
	expect(withoutStart(['2025'])).toBeNull();
});

test('all right answers are taken', async () => {
	for (const [name, answer] of Object.entries(right))
		expect((await asked(name)).faultIn([answer]), name).toBeNull();
});
