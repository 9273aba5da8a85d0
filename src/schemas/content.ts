import type { AccessibilityData } from './accessibility.ts';
import type { CollectionName, DataOf } from './collections.ts';
import type { FigureData } from './figure.ts';
import type { ObservationData } from './observation.ts';
import type { ItemData } from './report.ts';
import type { RedirectData } from './redirect.ts';
import type { SiteData } from './site.ts';
import type { TermRow } from './terminology.ts';

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

/** A paragraph or item of a list, without its figures and quotations. */
export interface Paragraph extends Place {
	text: string;
}

export interface Body {
	/** False where there is nothing but white space. */
	hasText: boolean;
	/** Its words and the figures among them, without marks, on one line. */
	text: string;
	mentions: Mention[];
	/** Its paragraphs and items of lists, in its own words. */
	paragraphs: Paragraph[];
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

/** A content file in another language than the source's. */
export interface Translation extends Part {
	/** The translated texts whose source text is another now than when they were made. */
	outdated: string[];
}

/** A content file and its translations. */
export interface Entry<D = Record<string, unknown>> extends Part<D> {
	id: string;
	/** By language; the source language is not among them. */
	translations: Map<string, Translation>;
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
	/** The interface words that the place brings with it, by language. */
	messages: Map<string, Readonly<Record<string, string>>>;
	/** What the terms of the source language are called in each other language that has a list. */
	terminology: Map<string, Row<TermRow>[]>;
	/** Where readers of addresses that are gone are sent. */
	redirects: Row<RedirectData>[];
	/** By report. */
	items: Map<string, Row<ItemData>[]>;
}
