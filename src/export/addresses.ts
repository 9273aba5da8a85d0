import type { Indicator } from '#strategy/model.ts';

/** The kinds of file that an indicator is given out as. */
export const fileKinds = ['csv', 'png', 'svg', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Pictures hold words, so there is one in each language; tables and data are the same for all. */
export const isPicture = (kind: FileKind) => kind === 'svg' || kind === 'png';

/** The path of a file of an indicator, below the site and, for pictures, the language. */
export const filePath = ({ id }: Pick<Indicator, 'id'>, kind: FileKind) =>
	`/indicators/${id}.${kind}`;

export const embedPath = ({ id }: Pick<Indicator, 'id'>) => `/embed/${id}/`;

/** Makes a whole address, from `https://` on, of a path below the site. */
export type Absolute = (path: string) => string;

/** Where all that is given out of an indicator stands. */
export const filesOf = (indicator: Indicator, absolute: Absolute) => ({
	page: absolute(indicator.path),
	csv: absolute(filePath(indicator, 'csv')),
	json: absolute(filePath(indicator, 'json')),
	svg: absolute(filePath(indicator, 'svg')),
	png: absolute(filePath(indicator, 'png')),
});
