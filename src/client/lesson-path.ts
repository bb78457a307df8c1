import { practiceStore } from './practice-store.ts';

/** Where a step of the whole lesson counts as being read: at a line in the upper part of the window. */
const READING_LINE = { rootMargin: '-30% 0px -70% 0px' };

/**
 * Leads through a lesson one step at a time. The address names the step, or something in it; every
 * step can be opened at any time. The event `step` tells the name of the one that is opened.
 * Without it the steps stand one below the other.
 */
class LessonPath extends HTMLElement {
	readonly #stop = new AbortController();
	readonly #reading = new IntersectionObserver((entries) => this.#read(entries), READING_LINE);
	readonly #seen = new Set<string>();
	#steps: readonly HTMLElement[] = [];
	#links: readonly HTMLAnchorElement[] = [];
	#current: HTMLElement | undefined;

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
		this.#links = this.#steps.map(({ id }) => this.#part(`.steps a[href="#${id}"]`));
		// Before those who listen for what lies in a step: they can show nothing in one that is hidden.
		addEventListener('hashchange', () => this.#follow(), { signal, capture: true });
		this.addEventListener('beforematch', ({ target }) => this.#reveal(target), { signal });
		this.#part('.whole [data-toggle]').addEventListener('click', () => this.#toggle(), { signal });
		const place = namedPlace();
		this.#open(this.#stepOf(place) ?? this.#steps[0]);
		if (place && !this.#isStep(place) && this.contains(place)) show(place);
		void this.#recall();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
		this.#reading.disconnect();
	}

	/** Goes where the address leads: to a step, to something in it, or back to the beginning. */
	#follow(): void {
		const place = location.hash === '' ? this.#steps[0] : namedPlace();
		const step = this.#stepOf(place);
		if (!place || !step) return;
		this.#open(step);
		show(place);
		if (place === step) headingOf(step).focus({ preventScroll: true });
	}

	/** The browser is about to show something in a hidden step: words it found, or what the address names. */
	#reveal(target: EventTarget | null): void {
		const step = this.#stepOf(target as Element);
		if (!step) return;
		if (!step.contains(namedPlace())) history.pushState(null, '', `#${step.id}`);
		this.#open(step);
	}

	#toggle(): void {
		const isWhole = this.toggleAttribute('data-whole');
		this.#open(this.#stepOf(namedPlace()) ?? this.#steps[0]);
		if (!isWhole) this.#reading.disconnect();
		else for (const step of this.#steps) this.#reading.observe(step);
	}

	#read(entries: readonly IntersectionObserverEntry[]): void {
		const entry = entries.find(({ isIntersecting }) => isIntersecting);
		if (entry) this.#mark(entry.target as HTMLElement);
	}

	#open(step: HTMLElement | undefined): void {
		if (!step) return;
		const isWhole = this.hasAttribute('data-whole');
		for (const each of this.#steps) {
			if (isWhole || each === step) each.removeAttribute('hidden');
			else each.setAttribute('hidden', 'until-found');
		}
		this.#mark(step);
	}

	#mark(step: HTMLElement): void {
		if (step === this.#current) return;
		const isFirst = this.#current === undefined;
		this.#current = step;
		this.dataset['at'] = step.id;
		const at = this.#steps.indexOf(step);
		this.#lead('.move [data-back]', this.#links[at - 1]);
		this.#lead('.move [data-next]', this.#links[at + 1]);
		void this.#keep(step.id);
		this.#tick();
		if (!isFirst) {
			this.dispatchEvent(new CustomEvent<string>('step', { bubbles: true, detail: step.id }));
		}
	}

	/** Lets a link at the foot lead to the same step as one of the line. */
	#lead(selector: string, to: HTMLAnchorElement | undefined): void {
		const link = this.#part<HTMLAnchorElement>(selector);
		link.hidden = to === undefined;
		if (!to) return;
		link.setAttribute('href', to.hash);
		link.querySelector('b')?.replaceChildren(to.querySelector('.name')?.textContent ?? '');
	}

	/** Shows in the line where one is, and which steps were on the screen. */
	#tick(): void {
		for (const [index, link] of this.#links.entries()) {
			const id = this.#steps[index]?.id ?? '';
			const isCurrent = id === this.#current?.id;
			if (isCurrent) link.setAttribute('aria-current', 'step');
			else link.removeAttribute('aria-current');
			const seen = link.querySelector<HTMLElement>('.seen');
			if (seen) seen.hidden = isCurrent || !this.#seen.has(id);
		}
	}

	async #keep(step: string): Promise<void> {
		this.#seen.add(step);
		await practiceStore.reach(this.dataset['lesson'] ?? '', step);
	}

	async #recall(): Promise<void> {
		const kept = await practiceStore.steps(this.dataset['lesson'] ?? '');
		for (const step of kept) this.#seen.add(step);
		this.#tick();
	}

	#isStep(place: Element): boolean {
		return this.#steps.some((step) => step === place);
	}

	#stepOf(place: Element | null | undefined): HTMLElement | undefined {
		return this.#steps.find((step) => place && step.contains(place));
	}

	/** @throws Error that names what is missing */
	#part<T extends HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`A \`lesson-path\` needs \`${selector}\`.`);
		return part;
	}
}

/** What the address names in this page. */
function namedPlace(): Element | null {
	try {
		return document.getElementById(decodeURIComponent(location.hash.slice(1)));
	} catch {
		return null;
	}
}

function headingOf(step: HTMLElement): HTMLElement {
	const heading = step.querySelector<HTMLElement>('h2') ?? step;
	heading.tabIndex = -1;
	return heading;
}

function show(place: Element): void {
	place.scrollIntoView({ behavior: 'instant' });
}

customElements.define('lesson-path', LessonPath);
