import type { Attempt } from '../domain/attempt.ts';
import { markedWords as words } from '../text/marked.ts';
import { discernmentWords, leanWords, tallyWords } from '../text/practice.ts';

/** What came of the first try, beside another that is under way. */
export function earlierText({ tally }: Attempt): string {
	return tally ? `${words.firstTry} ${tallyWords(tally)}` : '';
}

interface ResultOptions {
	/** The page shows it beside ours in a place of its own. */
	readonly isComparedElsewhere: boolean;
	/** Where the cards are. */
	readonly toCards: string;
}

/** What came of an exercise, in words: the first try, and the latest where there are more. */
export function resultHtml(
	attempts: readonly Attempt[],
	{ isComparedElsewhere, toCards }: ResultOptions,
): string {
	const [first] = attempts;
	const last = attempts.at(-1);
	if (!first?.tally || !last?.tally) return '';
	const { tally } = first;
	const more =
		last === first
			? ''
			: `<p>${words.thisTry} ${tallyWords(last.tally)} ${leanWords(last.tally)}</p>`;
	const links = isComparedElsewhere
		? `<a class="button main" href="#compare">${words.toCompare}</a>`
		: '';
	return [
		`<h3 tabindex="-1" data-heading>${words.checked}</h3>`,
		`<p class="score">${last === first ? '' : `${words.firstTry} `}${tallyWords(tally)} ${leanWords(tally)} ${discernmentWords(tally)}</p>`,
		more,
		`<p class="quiet" data-cards hidden><a href="${toCards}">${words.toCards}</a></p>`,
		`<p class="buttons">${links}<button type="button" class="button" data-again>${words.again}</button></p>`,
	].join('');
}
