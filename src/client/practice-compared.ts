import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import type { Pieces } from '../domain/render-comparison.ts';
import { AttemptView } from './attempt-view.ts';
import type { Judging } from './load-judging.ts';

/** The text of an exercise with both layers, the learner's and ours. */
class PracticeCompared extends AttemptView {
	protected render(judging: Judging, exercise: MarkExercise, attempt: Attempt): Pieces {
		return judging.comparisonHtml(exercise, attempt);
	}
}

/** A written answer for everything that was marked, missed, or rightly left alone. */
class PracticeReasons extends AttemptView {
	protected render(judging: Judging, exercise: MarkExercise, attempt: Attempt): Pieces {
		return judging.reasonsHtml(exercise, attempt);
	}
}

customElements.define('practice-compared', PracticeCompared);
customElements.define('practice-reasons', PracticeReasons);
