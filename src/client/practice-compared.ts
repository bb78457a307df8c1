import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { AttemptView } from './attempt-view.ts';
import { loadJudging } from './load-judging.ts';

/** The text of an exercise with both layers, the learner's and ours. */
class PracticeCompared extends AttemptView {
	protected async render(exercise: MarkExercise, attempt: Attempt): Promise<string> {
		return (await loadJudging()).comparisonHtml(exercise, attempt);
	}
}

/** A written answer for everything that was marked, missed, or rightly left alone. */
class PracticeReasons extends AttemptView {
	protected async render(exercise: MarkExercise, attempt: Attempt): Promise<string> {
		return (await loadJudging()).reasonsHtml(exercise, attempt);
	}
}

customElements.define('practice-compared', PracticeCompared);
customElements.define('practice-reasons', PracticeReasons);
