declare global {
	/** Names an element so that a person finds it in the page's source. */
	var say: (element: Element) => string;
	/** Opens every `<details>`, as a reader might. */
	var openDetails: () => void;
}

/**
 * What the checks that run inside a page share. It is sent to the browser as text, so it can use
 * nothing from outside itself.
 */
export function inPage(): void {
	globalThis.say = (element) => {
		const id = element.id === '' ? '' : `#${element.id}`;
		const classes = [...element.classList].map((name) => `.${name}`).join('');
		const words = element.textContent.trim();
		const text = (words === '' ? (element.getAttribute('aria-label') ?? '') : words)
			.trim()
			.replace(/\s+/gu, ' ')
			.slice(0, 40);
		return `<${element.localName}${id}${classes}>${text === '' ? '' : ` "${text}"`}`;
	};
	globalThis.openDetails = () => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	};
}
