import type { Attempt } from './attempt.ts';
import { type GradedExercise, shareOf } from './grade.ts';

/** The longest answer that SCORM 1.2 takes of one interaction, in characters. */
export const LONGEST_RESPONSE = 255;

/** What SCORM 1.2 takes of suspended work, in characters: it has to be less. */
export const SUSPEND_LIMIT = 4_096;

/** One first try as SCORM 1.2 writes it, by the name of the field. The order is that of writing. */
export type Interaction = readonly (readonly [field: string, value: string])[];

/** A length of time as SCORM 1.2 writes it: "0000:07:05.25", at most 9,999 hours. */
export function toTimespan(milliseconds: number): string {
	const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9_999 * 360_000);
	const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
	const seconds = ((hundredths % 6_000) / 100).toFixed(2);
	return `${pad(hours, 4)}:${pad(minutes, 2)}:${seconds.padStart(5, '0')}`;
}

/** A time of day as SCORM 1.2 writes it: "09:30:00". */
export function toTimeOfDay(date: Date): string {
	return [date.getHours(), date.getMinutes(), date.getSeconds()]
		.map((part) => pad(part, 2))
		.join(':');
}

/** A try as an interaction; `response` is what was answered, in a line. */
export function toInteraction(
	{ id, kind, isGraded }: GradedExercise,
	attempt: Attempt,
	response: string,
): Interaction {
	const latency = Date.parse(attempt.checkedAt) - Date.parse(attempt.startedAt);
	return [
		// An identifier takes no slash everywhere.
		['id', id.replaceAll('/', '.')],
		['type', isOwnWords(kind) ? 'fill-in' : 'performance'],
		['time', toTimeOfDay(new Date(attempt.checkedAt))],
		['student_response', cut(response)],
		['result', resultOf(kind, attempt)],
		['weighting', isGraded ? '1' : '0'],
		['latency', toTimespan(latency)],
	];
}

/** "correct", "wrong", a share of 100 between them, or "neutral" where it says nothing of the learner. */
function resultOf(kind: GradedExercise['kind'], attempt: Attempt): string {
	if (attempt.hadAnswers || isOwnWords(kind) || attempt.outOf === undefined) return 'neutral';
	const percent = Math.round(100 * shareOf(kind, attempt));
	return percent === 100 ? 'correct' : percent === 0 ? 'wrong' : String(percent);
}

/** The learner judges it. */
function isOwnWords(kind: GradedExercise['kind']): boolean {
	return kind === 'rewrite' || kind === 'predict';
}

function cut(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= LONGEST_RESPONSE
		? line
		: `${line.slice(0, LONGEST_RESPONSE - 1).trimEnd()}…`;
}

function pad(value: number, digits: number): string {
	return String(value).padStart(digits, '0');
}
