import type { Article } from './article.ts';
import { overlaps, textOf } from './span.ts';
import { countWords, countWordsIn } from './words.ts';

/** The words of an article, or of several, by how they stand to weak passages. */
export interface SoundWords {
	readonly words: number;
	/** Words of sentences in which no passage is weak: what we call sound reporting. */
	readonly sound: number;
	/** Words that stand in no weak passage themselves, whatever else is in their sentence. */
	readonly outside: number;
}

/**
 * How many words of an article are sound reporting: a word is, unless it stands in a sentence with
 * a passage whose reading is `weak`. All passages of an annotation count, those of `optional` ones
 * as well, and so does the headline. This is the strict count; the kinder one, of words outside weak
 * passages, is for information.
 */
export function soundWords({ text, sentences, annotations }: Article): SoundWords {
	const weak = annotations
		.filter(({ reading }) => reading === 'weak')
		.flatMap(({ spans }) => spans);
	const words = countWords(text);
	const sound = sentences
		.filter((sentence) => !weak.some((span) => overlaps(span, sentence)))
		.reduce((sum, sentence) => sum + countWords(textOf(text, sentence)), 0);
	return { words, sound, outside: words - countWordsIn(text, weak) };
}

/** The same for several articles. */
export function soundWordsOf(articles: readonly Article[]): SoundWords {
	return articles.map(soundWords).reduce(
		(sum, each) => ({
			words: sum.words + each.words,
			sound: sum.sound + each.sound,
			outside: sum.outside + each.outside,
		}),
		{ words: 0, sound: 0, outside: 0 },
	);
}

/** How an article is mixed, by the share of its words that are sound reporting. */
export const MIXTURES = ['sound', 'mixed', 'weak'] as const;
export type Mixture = (typeof MIXTURES)[number];

/** From this share on, an article has no weak passage of consequence. */
const SOUND_FROM = 0.9;
/** From this share on, sound reporting and weak passages are mixed; below it, an article is weak. */
const MIXED_FROM = 0.5;

export function mixtureOf({ words, sound }: SoundWords): Mixture {
	if (sound >= SOUND_FROM * words) return 'sound';
	return sound >= MIXED_FROM * words ? 'mixed' : 'weak';
}
