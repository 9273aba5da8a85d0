import { nounNames, nouns } from './nouns.ts';
import type { Question } from './question.ts';

const others: readonly (readonly [string, string])[] = [
	['language', 'Another language of the site'],
	['strategy', 'The site of a new place, in a folder of its own'],
];

const rows = [...nounNames.map((name) => [name, nouns[name].what] as const), ...others];

export const usage = `npm run new
  asks what you want to make, and then all that it needs

npm run new -- NOUN
  the same for one of these:
${rows.map(([name, what]) => `    ${name.padEnd(10)} ${what}`).join('\n')}

npm run new -- NOUN --FIELD VALUE …
  for scripts: every field that has no value yet is told at once, such as
  npm run new -- term --id warm-home --term "Warm home" --meaning "…"
  A list is written as its option again and again: --leads council --leads clinic

npm run new -- links
  links that open a new file of each kind on GitHub

CONTENT_DIR=our-place/content npm run new -- strategy
  starts the site of a new place

A file that is there is never changed, but for the list of languages in site.yaml.`;

export const nounQuestion: Question = {
	name: 'noun',
	asks: 'What do you want to make?',
	choices: rows.map(([value, label]) => ({ value, label: `${value}: ${label}` })),
	several: false,
	optional: false,
	isAsked: true,
	faultIn: () => null,
};

export const codeQuestion: Question = {
	name: 'code',
	asks: 'The code of the language: two small letters.',
	example: 'cy',
	several: false,
	optional: false,
	isAsked: true,
	faultIn: () => null,
};
