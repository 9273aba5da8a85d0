import { site } from '#schemas/site.ts';

/**
 * Where editors change the files of a site on GitHub: the name of a file completes it. Null where it
 * is not known.
 * @param named the repository that `site.yaml` names; where it names none, it is the one that GitHub
 * runs this for
 * @param run what GitHub says of its run, and HEAD_REPOSITORY: where the branch of a proposal is
 */
export function editFolder(
	named: string | undefined,
	run: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_HEAD_REF, HEAD_REPOSITORY } = run;
	const own = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}`;
	const repository = named ?? own;
	if (!site.shape.repository.safeParse(repository).success) return null;
	// An edit goes into the same proposal, unless its branch is in somebody’s own copy.
	const isHere = repository === own && HEAD_REPOSITORY === GITHUB_REPOSITORY;
	const branch = isHere && GITHUB_HEAD_REF ? GITHUB_HEAD_REF : 'main';
	return `${repository}/edit/${branch.split('/').map(encodeURIComponent).join('/')}`;
}
