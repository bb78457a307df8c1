import type { ClassParts, PartCount, Written } from '../../domain/class-parts.ts';
import { escapeHtml } from '../../domain/html.ts';
import { NOTHING, type SortBin } from '../../domain/exercise.ts';
import { SIGNAL_IDS } from '../../domain/signal.ts';
import { optionText } from '../../domain/try-detail.ts';
import { number } from '../../text/numbers.ts';
import { resultsWords as words } from '../../text/results.ts';
import { binWords } from '../../text/tasks.ts';
import { marksHtml, tableHtml } from './marks-html.ts';
import type { StudentNames } from './names.ts';

const BINS: readonly string[] = [...SIGNAL_IDS, 'sound', 'weak', NOTHING];

/** What a class answered, by the kind of exercise. */
export function partsHtml(
	parts: ClassParts,
	judged: number,
	prefix: string,
	names: StudentNames,
): string {
	switch (parts.kind) {
		case 'mark':
			return marksHtml(parts, judged, prefix);
		case 'sort':
			return countsHtml(
				parts.items.map(({ item, ...count }) => ({
					part: `“${item.quote}” (${binWords[item.bin]})`,
					count,
					answerName: binName,
				})),
			);
		case 'trace':
			return [
				countsHtml(
					parts.steps.map(({ step, ...count }, place) => ({
						part: `${place}. ${step.who}`,
						count,
						answerName: words.asNumber,
					})),
				),
				tableHtml(
					words.labels,
					Object.values(words.labelColumns),
					parts.steps.flatMap(({ step, labels }) =>
						labels.map(({ label, isLost, ticked }) => [
							label,
							step.who,
							isLost ? words.fellOff : words.stillThere,
							number(ticked),
						]),
					),
				),
			].join('');
		case 'sums':
			return countsHtml(
				parts.questions.map(({ question, ...count }) => ({
					part: question.question,
					count,
					answerName: (value) => optionText(question, value),
				})),
			);
		case 'rewrite': {
			const { phrase, rubric } = parts.exercise;
			const { before, quote, after } = phrase;
			return [
				`<p class="words">${escapeHtml(before)}<b>${escapeHtml(quote)}</b>${escapeHtml(after)}</p>`,
				textsHtml(parts.texts, names, ({ met }) => words.met(met.length, rubric.length)),
			].join('');
		}
		case 'predict':
			return parts.predictions
				.map(
					({ prediction, texts }) =>
						`<h4>${escapeHtml(prediction.question)}</h4>${textsHtml(texts, names, () => '')}`,
				)
				.join('');
	}
}

interface CountedPart {
	readonly part: string;
	readonly count: PartCount;
	/** An answer as people read it. */
	readonly answerName: (answer: string) => string;
}

/** How each part was answered, and the most frequent other answer. */
function countsHtml(rows: readonly CountedPart[]): string {
	return tableHtml(
		words.parts,
		Object.values(words.partColumns),
		rows.map(({ part, count: { right, wrong, open, commonest }, answerName }) => [
			part,
			...[right, wrong, open].map(number),
			commonest ? `${answerName(commonest.answer)} (${number(commonest.count)})` : words.noTally,
		]),
	);
}

function textsHtml(
	texts: readonly Written[],
	names: StudentNames,
	more: (text: Written) => string,
): string {
	const items = texts.map((each) => {
		const note = more(each);
		return `<li><blockquote>${escapeHtml(each.text)}</blockquote><small>${names.html(each.student)}${note === '' ? '' : ` · ${escapeHtml(note)}`}</small></li>`;
	});
	return `<details class="texts"><summary>${words.texts(texts.length)}</summary><ol>${items.join('')}</ol></details>`;
}

/** Files may hold bins that no exercise has. */
export function binName(bin: string): string {
	return BINS.includes(bin) ? binWords[bin as SortBin] : bin;
}
