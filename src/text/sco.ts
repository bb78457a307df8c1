import type { Attempt } from '../domain/attempt.ts';
import { number } from './numbers.ts';

/** What a lesson says on a learning platform. */
export const scoWords = {
	/** The name of the bar at the top. */
	bar: 'Your course',
	open: (done: number, all: number) =>
		done === all
			? `Kept in your course: all ${number(all)} exercises checked.`
			: `Kept in your course: ${number(done)} of ${number(all)} exercises checked.`,
	shown: () => 'You are only looking: what you do here is not kept and does not count.',
	absent: () =>
		'No course is connected. The lesson works, but nothing is reported, and your work is gone when you close this page.',
	fault: (code: string) =>
		`Your course has not taken the last report (error ${code}). Leave this page open: it is sent again with the next thing you do. If this line stays, tell your teacher.`,
	withoutScript:
		'Scripts are switched off. The lesson can be read and done on paper; your course is told nothing.',
	/** Behind a link that leads out of the package. */
	newWindow: '(opens in a new window)',
	onSite: 'This lesson on the site of “Who Says?”',
	promise: 'No cookie, no tracker. What you do here goes to your course and nowhere else.',
} as const;

/** What was answered, in a line for the teacher. */
export function responseWords({ answer, hadAnswers, right, outOf, tally }: Attempt): string {
	const seen = hadAnswers ? 'Our answers were open before. ' : '';
	if (answer.kind === 'rewrite') return seen + answer.text;
	if (answer.kind === 'predict') return seen + Object.values(answer.texts).join(' / ');
	if (answer.kind === 'mark' && tally) {
		const { targets, found, others, alarms } = tally;
		return `${seen}Found ${found} of ${targets}. Also marked ${alarms} of ${others} other stretches.`;
	}
	return right === undefined || outOf === undefined ? seen : `${seen}${right} of ${outOf} right.`;
}
