/**
 * Words a minute allowed for careful reading at 14. Adults read non-fiction silently at about 238
 * (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
 */
const WORDS_A_MINUTE = 150;

/** How long a lesson's prose takes, in whole minutes. */
export function minutesFor(words: number): number {
	return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
