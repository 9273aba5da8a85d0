import { expect, test } from 'vitest';
import { askPlace } from '#making/newPlace.ts';
import type { Question } from '#making/question.ts';
import { answers } from '../../northmoor.ts';

const right: Readonly<Record<string, string>> = answers;

/** The question of a name, as it is put to someone who answers all with what is `given`. */
async function asked(name: string, given = right): Promise<Question> {
	const questions: Question[] = [];
	await askPlace(
		{
			answer: (question) => {
				questions.push(question);
				const answer = given[question.name];
				return Promise.resolve(answer === undefined ? [] : [answer]);
			},
		},
		['fa'],
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
