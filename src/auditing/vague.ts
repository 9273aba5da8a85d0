/** Words of a link that say nothing where they are read alone, as a list of links is. */
const vagueLinks = new Set([
	'click',
	'click here',
	'details',
	'download',
	'find out more',
	'full details',
	'go',
	'here',
	'information',
	'learn more',
	'link',
	'more',
	'more details',
	'more information',
	'page',
	'read more',
	'read this',
	'see here',
	'see more',
	'site',
	'start',
	'this',
	'this link',
	'this page',
	'this site',
	'this website',
	'view',
	'view more',
	'website',
]);

const vaguePictures = new Set(['chart', 'diagram', 'graph', 'image', 'logo', 'photo', 'picture']);

const bare = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N} ]/gu, '')
		.trim();

/** True where a reader of the link alone cannot tell where it leads. */
export const isVagueLink = (text: string): boolean =>
	bare(text) === '' || vagueLinks.has(bare(text)) || /^(?:https?:|www\.)/u.test(text);

/** True where a picture tells nothing to those who do not see it: no words, a file’s name, “image”. */
export const isVaguePicture = (text: string): boolean =>
	bare(text) === '' ||
	vaguePictures.has(bare(text)) ||
	/\.(?:jpe?g|png|svg|webp|gif)$/iu.test(text);
