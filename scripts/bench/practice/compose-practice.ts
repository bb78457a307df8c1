import type { Composed } from '../compose.ts';
import { isOnce, toNote } from '../prose.ts';
import type { Random } from '../random.ts';
import type { Fields } from '../yaml.ts';

/** The words of a sentence after its last comma: they lie in no annotation. */
const TAIL = /[^,]+(?=\.$)/;

/** The fields of `practice.yaml`: in every second sentence that ends so, a quiet passage. */
export function composePractice(
	{ sentences }: Composed,
	signals: readonly string[],
	random: Random,
): Fields {
	const tails = sentences.map((sentence, at) => ({
		sentence,
		number: at + 1,
		quote: TAIL.exec(sentence)?.[0].trim() ?? '',
	}));
	return {
		passages: tails
			.filter(({ sentence, quote }) => quote !== '' && isOnce(sentence, quote))
			.filter((_, at) => at % 2 === 0)
			.map(({ number, quote }) => ({
				id: `quiet-${number}`,
				sentence: number,
				quote,
				signals,
				note: toNote(random),
			})),
	};
}
