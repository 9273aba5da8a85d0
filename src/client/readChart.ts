/**
 * Adds to charts what a still drawing cannot do: point at the figures or step through them with the
 * arrow keys and read or hear each one, hide an area, and show one group alone. All of it is in the
 * tables already; the words come from there. Choices are kept in the address.
 */
class ReadCharts extends HTMLElement {
	connectedCallback() {
		const choices = this.querySelector<HTMLElement>('.narrow');
		if (choices) {
			choices.hidden = false;
			this.#restore(choices);
			choices.addEventListener('change', () => {
				this.#apply(choices, true);
			});
			window.addEventListener('popstate', () => {
				this.#restore(choices);
			});
		}
		for (const figure of this.querySelectorAll<HTMLElement>('figure')) this.#follow(figure);
	}

	#restore(choices: HTMLElement) {
		const wanted = new URLSearchParams(location.search);
		const without = wanted.getAll('without');
		for (const box of choices.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
			box.checked = !without.includes(box.value);
		}
		for (const select of choices.querySelectorAll('select')) {
			const value = wanted.get(select.name) ?? '';
			select.value = [...select.options].some((option) => option.value === value) ? value : '';
		}
		this.#apply(choices, false);
	}

	#apply(choices: HTMLElement, remember: boolean) {
		const group = choices.querySelector('select')?.value ?? '';
		for (const figure of this.querySelectorAll<HTMLElement>('figure')) {
			figure.hidden = group !== '' && figure.dataset['group'] !== group;
		}
		const boxes = [...choices.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
		const without = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
		for (const mark of this.querySelectorAll<SVGElement>('svg [data-area]')) {
			mark.toggleAttribute('hidden', without.includes(mark.dataset['area'] ?? ''));
		}
		if (!remember) return;
		const query = new URLSearchParams(without.map((area) => ['without', area]));
		if (group !== '') query.set('group', group);
		history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
	}

	/** Reads out the figure of one chart that is pointed at, or stepped to. */
	#follow(figure: HTMLElement) {
		const drawing = figure.querySelector<HTMLElement>('.chart__drawing');
		const said = figure.querySelector<HTMLElement>('.chart__said');
		const rows = new Map(
			[...figure.querySelectorAll<HTMLElement>('tr[data-point]')].map((row) => [
				Number(row.dataset['point']),
				row,
			]),
		);
		const steps = [...rows.keys()].toSorted((a, b) => a - b);
		if (!drawing || !said || steps.length < 2) return;
		drawing.tabIndex = 0;
		// Screen readers keep the arrow keys for themselves in anything less.
		drawing.role = 'application';
		drawing.ariaLabel = drawing.dataset['label'] ?? '';
		let at = -1;
		const show = (point: number) => {
			at = point;
			const row = rows.get(point);
			said.textContent = row ? words(row) : '';
			for (const mark of drawing.querySelectorAll<SVGElement>('[data-point]')) {
				mark.classList.toggle('is-read', Number(mark.dataset['point']) === point);
			}
		};
		const clear = () => {
			show(-1);
		};
		drawing.addEventListener('keydown', (event) => {
			const now = steps.indexOf(at);
			const next = {
				ArrowRight: Math.min(now + 1, steps.length - 1),
				ArrowLeft: now < 0 ? steps.length - 1 : Math.max(now - 1, 0),
				Home: 0,
				End: steps.length - 1,
			}[event.key];
			if (event.key === 'Escape') clear();
			if (next === undefined) return;
			event.preventDefault();
			show(steps[next] ?? -1);
		});
		drawing.addEventListener('pointermove', ({ clientX }) => {
			const marks = [...drawing.querySelectorAll<SVGElement>('[data-point]')].filter((mark) =>
				mark.checkVisibility(),
			);
			const away = (mark: SVGElement) => {
				const { left, width } = mark.getBoundingClientRect();
				return Math.abs(left + width / 2 - clientX);
			};
			const [near] = marks.toSorted((a, b) => away(a) - away(b));
			const point = Number(near?.dataset['point'] ?? -1);
			if (point !== at) show(point);
		});
		drawing.addEventListener('blur', clear);
		document.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape' && at >= 0) clear();
		});
	}
}

/** A row of the table in one line: “2018/19: Harbour 24.5%, England 23.4%”. */
function words(row: HTMLElement): string {
	const names = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
	const [period, ...cells] = [...(row as HTMLTableRowElement).cells];
	const figures = cells.flatMap((cell, index) => {
		const text = cell.querySelector('bdi')?.textContent ?? cell.textContent.trim();
		return text === '' ? [] : [`${names[index + 1]?.textContent.trim() ?? ''} ${text}`];
	});
	return `${period?.textContent.trim() ?? ''}: ${figures.join(', ')}`;
}

customElements.define('read-charts', ReadCharts);
