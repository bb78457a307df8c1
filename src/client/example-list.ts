import { enableCollecting } from './collect.ts';

/** A list of examples that was built with the page: each can be copied and collected. */
class ExampleList extends HTMLElement {
	connectedCallback(): void {
		enableCollecting(this, { base: this.dataset['base'] ?? '' });
	}
}

customElements.define('example-list', ExampleList);
