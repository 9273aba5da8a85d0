import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import project from '../../package.json' with { type: 'json' };

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly 'timeout-minutes'?: number;
	readonly steps: readonly Step[];
}

interface Workflow {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: unknown;
	readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflows = globSync('*.yml', { cwd: folder }).map((name) => {
	const text = readFileSync(path.join(folder, name), 'utf8');
	return { name, text, workflow: parse(text) as Workflow };
});

const jobsOf = ({ jobs }: Workflow) => Object.values(jobs);
const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(({ steps }) => steps);

test('there are two: proposals are checked, and main is published', () => {
	expect(workflows.map(({ name }) => name).toSorted()).toEqual(['check.yml', 'publish.yml']);
});

describe.each(workflows)('$name', ({ text, workflow }) => {
	test('whatever runs there is pinned to one commit, whose version is said', () => {
		const uses = [...text.matchAll(/\buses: (.*)/gu)].map(([, used]) => used);
		expect(uses).toHaveLength(stepsOf(workflow).filter((step) => step.uses).length);
		for (const used of uses)
			expect(used).toMatch(/^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
	});

	test('may only read, but for what puts the site in place', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
		for (const { permissions, steps } of jobsOf(workflow)) {
			if (permissions === undefined) continue;
			expect(permissions).toEqual({ pages: 'write', 'id-token': 'write' });
			// Nothing of the repository or of its packages runs with these.
			expect(steps.map(({ uses = 'a command' }) => uses.replace(/@.*/u, ''))).toEqual([
				'actions/deploy-pages',
			]);
		}
	});

	test('a proposal from elsewhere meets no secret and leaves no key behind', () => {
		expect(text).not.toMatch(/\bsecrets\b|pull_request_target|workflow_run|github\.token/u);
		// What a stranger can write never becomes a part of a command.
		for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
		for (const { uses, with: options } of stepsOf(workflow))
			if (uses?.startsWith('actions/checkout@'))
				expect(options).toMatchObject({ 'persist-credentials': false });
	});

	test('runs only commands that there are, keeps packages and ends', () => {
		const commands = stepsOf(workflow).flatMap(({ run = '' }) => [
			...run.matchAll(/\bnpm (?:run )?([\w:-]+)/gu),
		]);
		for (const [, command = ''] of commands)
			expect([...Object.keys(project.scripts), 'install']).toContain(command);
		expect(stepsOf(workflow)).toContainEqual(
			expect.objectContaining({ with: expect.objectContaining({ cache: 'npm' }) as unknown }),
		);
		for (const job of jobsOf(workflow)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
	});
});

test('a proposal is checked, built and tested, and its preview can be fetched', () => {
	const check = workflows.find(({ name }) => name === 'check.yml')?.workflow;
	expect(Object.keys(check?.on ?? {})).toEqual(['pull_request']);
	const did = check ? stepsOf(check).map(({ run, uses = '' }) => run ?? uses) : [];
	for (const part of ['npm run check', 'npm run build', 'actions/upload-artifact', 'npm test'])
		expect(did.join('\n')).toContain(part);
});

test('the site is published from main alone, and once a month by itself', () => {
	const publish = workflows.find(({ name }) => name === 'publish.yml')?.workflow;
	expect(publish?.on).toEqual({
		push: { branches: ['main'] },
		schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \d+ \* \*$/u) as unknown }],
		workflow_dispatch: null,
	});
});

test('hidden files come along', () => {
	for (const { workflow } of workflows)
		for (const { uses, with: options } of stepsOf(workflow))
			if (uses?.startsWith('actions/upload-artifact@') && options?.['name'] === 'preview')
				expect(options).toMatchObject({ 'include-hidden-files': true });
});
