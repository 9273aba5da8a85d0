/**
 * Narrows a grouped list by the choices of a form, and keeps the choices in the address, so that
 * a narrowed list can be shared, kept and gone back to.
 */
class NarrowList extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		form.hidden = false;
		this.#restore(form);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#apply(form, true);
		});
		form.addEventListener('reset', () => {
			// The fields are blank only after this event.
			setTimeout(() => {
				this.#apply(form, true);
			});
		});
		window.addEventListener('popstate', () => {
			this.#restore(form);
		});
	}

	#restore(form: HTMLFormElement) {
		const wanted = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select')) {
			const value = wanted.get(select.name) ?? '';
			select.value = [...select.options].some((option) => option.value === value) ? value : '';
		}
		this.#apply(form, false);
	}

	#apply(form: HTMLFormElement, remember: boolean) {
		const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
		let shown = 0;
		for (const row of this.querySelectorAll<HTMLElement>('[data-priority]')) {
			const fits = chosen.every(({ name, value }) =>
				(row.dataset[name] ?? '').split(' ').includes(value),
			);
			row.hidden = !fits;
			if (fits) shown += 1;
		}
		for (const group of this.querySelectorAll('section')) {
			group.hidden = !group.querySelector('[data-priority]:not([hidden])');
		}
		const counts = JSON.parse(this.dataset['counts'] ?? '[]') as string[];
		const status = form.querySelector('[role=status]');
		if (status) status.textContent = counts[shown] ?? '';
		if (!remember) return;
		const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
		history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
	}
}

customElements.define('narrow-list', NarrowList);
