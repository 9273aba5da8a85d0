import { stateOf, type Fingerprints } from '#loaders/textState.ts';
import type { Check } from '#schemas/translation.ts';
import { toJson } from './messageFiles.ts';
import type { Translatable } from './translatable.ts';
import { writeTranslation } from './writeTranslation.ts';

/** In the order of the source, without what it no longer has. */
const inOrder = ({ now }: Translatable, from: Fingerprints): Fingerprints =>
	Object.fromEntries(Object.keys(now).flatMap((path) => (from[path] ? [[path, from[path]]] : [])));

/** From which source texts a translation is said to be made when all of it still holds. */
function madeFromNow(file: Translatable): Fingerprints {
	const translated = Object.entries(file.now).filter(([path]) => file.translated.has(path));
	return inOrder(file, Object.fromEntries(translated));
}

/** The same, but what was made from an older text stays so. */
function madeFromNowIfUnknown(file: Translatable): Fingerprints {
	const unknown = Object.entries(file.now).filter(([path]) => stateOf(file, path) === 'unknown');
	return inOrder(file, { ...file.madeFrom, ...Object.fromEntries(unknown) });
}

/**
 * The text of the file that keeps from which source texts a translation was made, when the
 * translation is accepted.
 * @param before the text of that file now, or nothing where there is none
 * @param checked who read it and found it right; null keeps who has done so before
 * @param onlyUnknown true where only texts that do not say from what they were made are accepted
 */
export function accepted(
	file: Translatable,
	before: string,
	checked: Check | null,
	onlyUnknown = false,
): string {
	const madeFrom = onlyUnknown ? madeFromNowIfUnknown(file) : madeFromNow(file);
	if (file.kind === 'messages') return toJson(madeFrom);
	return writeTranslation(file, before, {
		texts: new Map(),
		madeFrom,
		checked: checked ?? file.checked,
	});
}
