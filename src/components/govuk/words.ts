/** Words to show, already translated, with their language where it is not the page's own. */
export interface Words {
	text: string;
	lang?: string | undefined;
	dir?: 'ltr' | 'rtl' | undefined;
}
