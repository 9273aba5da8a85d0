/**
 * On paper nothing can be opened. The style sheet opens what is folded away in browsers that can;
 * this does it in the others.
 */
let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
	opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
	for (const details of opened) details.open = true;
});

addEventListener('afterprint', () => {
	for (const details of opened) details.open = false;
});
