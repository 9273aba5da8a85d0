import { expect, test } from 'vitest';
import { editFolder } from '#editFolder.ts';

const run = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'harbour/plan' };
const proposal = {
	...run,
	GITHUB_HEAD_REF: 'ana-patch-1',
	HEAD_REPOSITORY: 'harbour/plan',
};
const onMain = 'https://github.com/harbour/plan/edit/main';

test('without a repository or a run on GitHub nobody knows where', () => {
	expect(editFolder(undefined, {})).toBeNull();
});

test('a named repository is edited on its main branch', () => {
	expect(editFolder('https://github.com/harbour/plan', {})).toBe(onMain);
	expect(editFolder('https://github.com/other/plan', proposal)).toBe(
		'https://github.com/other/plan/edit/main',
	);
});

test('a run on GitHub tells the repository', () => {
	expect(editFolder(undefined, run)).toBe(onMain);
	// GitHub sets it empty where there is no proposal.
	expect(editFolder(undefined, { ...run, GITHUB_HEAD_REF: '', HEAD_REPOSITORY: '' })).toBe(onMain);
});

test('an edit from the preview of a proposal goes into the same proposal', () => {
	const branch = 'https://github.com/harbour/plan/edit/ana-patch-1';
	expect(editFolder(undefined, proposal)).toBe(branch);
	expect(editFolder('https://github.com/harbour/plan', proposal)).toBe(branch);
});

test('the branch of a proposal from a copy is not in the repository', () => {
	expect(editFolder(undefined, { ...proposal, HEAD_REPOSITORY: 'ana/plan' })).toBe(onMain);
	// The copy is gone.
	expect(editFolder(undefined, { ...proposal, HEAD_REPOSITORY: '' })).toBe(onMain);
});

test('a branch may hold slashes and odd letters', () => {
	expect(editFolder(undefined, { ...proposal, GITHUB_HEAD_REF: 'ana/what?#50%"é' })).toBe(
		'https://github.com/harbour/plan/edit/ana/what%3F%2350%25%22%C3%A9',
	);
});

test.each([
	{ ...run, GITHUB_SERVER_URL: 'https://github.example' },
	{ ...run, GITHUB_SERVER_URL: 'http://github.com' },
	{ ...run, GITHUB_REPOSITORY: 'harbour' },
	{ ...run, GITHUB_REPOSITORY: 'harbour/plan/../../x' },
	{ ...run, GITHUB_REPOSITORY: 'harbour/plan"><b>' },
	{ ...run, GITHUB_REPOSITORY: '' },
])('anything but a plain address on GitHub is left out: %o', (odd) => {
	expect(editFolder(undefined, odd)).toBeNull();
});
