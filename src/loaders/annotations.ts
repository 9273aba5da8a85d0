import { asFarAsRead, type Fault } from './faults.ts';

const asData = (text: string) =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const asProperty = (text: string) => asData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Faults as the lines that GitHub shows beside the lines of a change.
 * @param folder where the folder that holds `content/` stands in the repository
 */
export function annotationsOf(faults: readonly Fault[], folder: string): string[] {
	return asFarAsRead(faults).told.map(({ kind, file, line, column, found, next }) => {
		const place = [
			`file=${asProperty(folder === '' ? file : `${folder}/${file}`)}`,
			`line=${line}`,
			`col=${column}`,
			`title=${asProperty(found)}`,
		];
		return `::${kind ?? 'error'} ${place.join(',')}::${asData(`${found}\n${next}`)}`;
	});
}
