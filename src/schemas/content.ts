import type { AccessibilityData } from './accessibility.ts';
import type { CollectionName, DataOf } from './collections.ts';
import type { FigureData } from './figure.ts';
import type { ObservationData } from './observation.ts';
import type { ItemData } from './report.ts';
import type { SiteData } from './site.ts';

/** A place in a file, both from 1. */
export interface Place {
	line: number;
	column: number;
}

/** A component, link or picture in the body of a file. */
export interface Mention extends Place {
	kind: 'fact' | 'source' | 'link' | 'image';
	value: string;
}

export interface Body {
	/** False where there is nothing but white space. */
	hasText: boolean;
	mentions: Mention[];
}

/** A content file in one language. */
export interface Part<D = Record<string, unknown>> {
	/** Relative to the folder that holds `content/`. */
	file: string;
	data: D;
	body: Body;
	/** Where the value at `path` stands in the file, or the nearest thing around it. */
	placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A content file and its translations. */
export interface Entry<D = Record<string, unknown>> extends Part<D> {
	id: string;
	/** By language; the source language is not among them. */
	translations: Map<string, Part>;
}

export type Entries = { [C in CollectionName]: Map<string, Entry<DataOf<C>>> };

/** A row of a table, and the line on which it stands. */
export interface Row<T> {
	data: T;
	line: number;
	/** The columns of the table, in its order. */
	columns: readonly string[];
}

/** A figure, and the document that it stands in. */
export interface SeedFigure extends FigureData {
	source: string;
}

/** All that the content folder and the seeds beside it hold. */
export interface Content {
	site: Entry<SiteData>;
	accessibility: Entry<AccessibilityData>;
	entries: Entries;
	figures: Map<string, SeedFigure>;
	/** By indicator. */
	observations: Map<string, Row<ObservationData>[]>;
	/** By report. */
	items: Map<string, Row<ItemData>[]>;
}
