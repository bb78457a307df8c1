import { AttemptView } from './attempt-view.ts';
import { comparisonHtml, reasonsHtml } from './comparison-html.ts';

/** The text of an exercise with both layers, the learner's and ours. */
class PracticeCompared extends AttemptView {
	protected render = comparisonHtml;
}

/** A written answer for everything that was marked, missed, or rightly left alone. */
class PracticeReasons extends AttemptView {
	protected render = reasonsHtml;
}

customElements.define('practice-compared', PracticeCompared);
customElements.define('practice-reasons', PracticeReasons);
