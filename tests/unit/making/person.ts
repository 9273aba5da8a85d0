import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answerer, Question } from '#making/question.ts';

/** Where the copy of the harbour’s content stands in which something new is made. */
export function harbourCopy(): { folder: string; content: string } {
	const folder = mkdtempSync(path.join(tmpdir(), 'new-'));
	cpSync('tests/fixtures/harbour/content', path.join(folder, 'content'), { recursive: true });
	cpSync('tests/fixtures/harbour/seeds', path.join(folder, 'seeds'), { recursive: true });
	return { folder, content: path.join(folder, 'content') };
}

/**
 * A person who knows some answers, takes what is proposed, and else the first choice. Where no name can
 * be proposed for a file, they think of one.
 */
export function personWho(knows: Readonly<Record<string, string | readonly string[]>>) {
	const asked: Question[] = [];
	const answerer: Answerer = {
		answer: (question) => {
			asked.push(question);
			const proposed =
				question.name === 'id' && question.proposal === '' ? 'a-name' : question.proposal;
			const known = knows[question.name] ?? proposed ?? question.choices?.[0]?.value;
			const answers = known === undefined || known === '' ? [] : [known].flat();
			const fault = answers.length > 0 ? question.faultIn(answers) : null;
			if (fault) throw new Error(`${question.name}: ${fault.found}`);
			if (answers.length === 0 && !question.optional)
				throw new Error(`Nobody knows “${question.name}”.`);
			return Promise.resolve(answers);
		},
	};
	return { answerer, asked };
}
