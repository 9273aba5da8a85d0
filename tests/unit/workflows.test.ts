import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import project from '../../package.json' with { type: 'json' };

interface Step {
	readonly id?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
}

interface Job {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly needs?: string;
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

describe('a proposal', () => {
	const check = workflows.find(({ name }) => name === 'check.yml')?.workflow;
	const steps = check ? stepsOf(check) : [];
	const scratch = mkdtempSync(path.join(tmpdir(), 'workflow-'));
	afterAll(() => {
		rmSync(scratch, { recursive: true });
	});

	/** Runs the commands of the step that holds some words, as GitHub does. */
	function runStep(words: string, cwd: string, more: Readonly<Record<string, string>>) {
		const { run = '' } = steps.find((step) => step.run?.includes(words)) ?? {};
		const { status, stderr } = spawnSync('bash', ['-e', '-c', run], {
			cwd,
			encoding: 'utf8',
			env: { ...process.env, ...more },
		});
		expect(status, stderr).toBe(0);
	}

	test('is checked, built and tested, and its preview can be fetched before the tests end', () => {
		expect(Object.keys(check?.on ?? {})).toEqual(['pull_request']);
		const did = steps.map(({ run, uses = '' }) => run ?? uses).join('\n');
		const parts = [
			'npm run check',
			'npm run build',
			'npm run offline',
			'npm run audit',
			'actions/upload-artifact',
			'$GITHUB_STEP_SUMMARY',
			'npm test',
		];
		const places = parts.map((part) => did.indexOf(part));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test('does not keep its preview from an editor until the long tests have ended', () => {
		const jobs = Object.entries(check?.jobs ?? {});
		const [first, last] = ['GITHUB_STEP_SUMMARY', 'npm test'].map((words) =>
			jobs.find(([, job]) => job.steps.some(({ run }) => run?.includes(words))),
		);
		expect(last?.[1].needs).toBe(first?.[0]);
		expect(last?.[0]).not.toBe(first?.[0]);
	});

	test('ends at its first mistake, with a red cross', () => {
		const names = steps.flatMap((step) => Object.keys(step));
		for (const name of ['if', 'continue-on-error', 'shell']) expect(names).not.toContain(name);
	});

	test('is compared with the branch that it is for', () => {
		expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toMatchObject({
			'fetch-depth': 0,
		});
		const git = (cwd: string, ...words: readonly string[]) => {
			const named = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words];
			expect(spawnSync('git', named, { cwd }).status, words.join(' ')).toBe(0);
		};
		const [published = '', proposed = '', programs = ''] = [
			'published',
			'proposed',
			'programs',
		].map((name) => path.join(scratch, name));
		mkdirSync(path.join(published, 'content'), { recursive: true });
		writeFileSync(path.join(published, 'content/site.yaml'), 'title: Before\n');
		git(published, 'init', '--initial-branch', 'main');
		git(published, 'add', '.');
		git(published, 'commit', '-m', 'Before');
		git(scratch, 'clone', published, proposed);
		git(proposed, 'switch', '--create', 'proposal');
		writeFileSync(path.join(proposed, 'content/site.yaml'), 'title: After\n');
		git(proposed, 'commit', '-am', 'After');
		mkdirSync(programs);
		const asked = path.join(scratch, 'asked');
		writeFileSync(path.join(programs, 'npm'), `#!/bin/sh\necho "$@" > '${asked}'\n`, {
			mode: 0o755,
		});
		runStep('npm run check', proposed, {
			PATH: `${programs}:${process.env['PATH'] ?? ''}`,
			RUNNER_TEMP: scratch,
			GITHUB_BASE_REF: 'main',
		});
		const before = path.join(scratch, 'before/content');
		expect(readFileSync(asked, 'utf8')).toBe(`run check -- --before ${before}\n`);
		expect(readFileSync(path.join(before, 'site.yaml'), 'utf8')).toBe('title: Before\n');
	});

	test('has a preview in which an edit goes into the same proposal', () => {
		const build = steps.find(({ run }) => run?.includes('npm run build'));
		expect(build?.env).toEqual({
			PREVIEW: '1',
			HEAD_REPOSITORY: '${{ github.event.pull_request.head.repo.full_name }}',
		});
	});

	test('says where its preview is', () => {
		const summary = path.join(scratch, 'summary.md');
		const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
		const say = steps.find(({ run }) => run?.includes('$GITHUB_STEP_SUMMARY'));
		expect(say?.env).toEqual({
			PREVIEW_ADDRESS: `\${{ steps.${upload?.id ?? ''}.outputs.artifact-url }}`,
		});
		const address = 'https://github.com/harbour/plan/actions/runs/1/artifacts/2';
		runStep('$GITHUB_STEP_SUMMARY', scratch, {
			PREVIEW_ADDRESS: address,
			GITHUB_STEP_SUMMARY: summary,
		});
		const said = readFileSync(summary, 'utf8');
		expect(said).toContain(`[Download the preview](${address})`);
		for (const file of ['index.html', 'audit.html']) expect(said).toContain(`\`${file}\``);
	});
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
