import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { escapeHtml } from '../domain/html.ts';
import { answeredLines } from '../text/answered.ts';
import { markedWords } from '../text/marked.ts';
import { ruleWords as words } from '../text/work-rules.ts';

/** A try that is kept, and not judged before it is handed in. */
export function keptHtml(exercise: MarkExercise, { answer }: Attempt): string {
	const lines = answeredLines(exercise, answer).map((line) => `<li>${escapeHtml(line)}</li>`);
	const marks =
		lines.length === 0
			? `<p>${words.noMarks}</p>`
			: `<p>${words.marks}</p><ol class="kept-marks">${lines.join('')}</ol>`;
	return `<h3 tabindex="-1" data-heading>${words.kept}</h3>${marks}<p class="buttons"><button type="button" class="button" data-again>${markedWords.again}</button></p>`;
}
