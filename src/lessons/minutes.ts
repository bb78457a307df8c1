/** Words a minute that a reader of 14 reads with understanding: Hasbrouck & Tindal 2017, grade 8 median, aloud, is 151. */
const WORDS_A_MINUTE = 150;

/** How long a lesson's prose takes, in whole minutes. */
export function minutesFor(words: number): number {
	return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
