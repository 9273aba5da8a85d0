import { escapeHtml } from '#i18n/translate.ts';

/** Something short that a reader can open on the spot. All parts are HTML. */
interface Popover {
	/** Unique on the page. */
	id: string;
	/** What the reader presses. */
	words: string;
	/** Where the words lead in a browser without popovers. */
	address: string;
	content: string;
	/** What a screen reader says for the words, where they are too short. */
	label?: string;
	className?: string;
}

/** Words with more behind them: a native popover that needs no script, or a link where there is none. */
export function popover({ id, words, address, content, label, className = '' }: Popover): string {
	const name = label === undefined ? '' : ` aria-label="${label}"`;
	return (
		`<button type="button" class="term${className}" popovertarget="${id}"${name}>${words}</button>` +
		`<a class="term-link${className}" href="${address}"${name} data-pagefind-ignore>${words}</a>` +
		`<span class="term-meaning" id="${id}" popover data-pagefind-ignore>${content}</span>`
	);
}

/** Words in another language than the page’s, as HTML. */
export function inLanguage(
	words: string,
	lang: string,
	locale: string,
	dir: 'ltr' | 'rtl',
): string {
	const text = escapeHtml(words);
	return lang === locale ? text : `<span lang="${lang}" dir="${dir}">${text}</span>`;
}
