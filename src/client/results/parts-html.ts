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
				})),
				binName,
			);
		case 'trace':
			return [
				countsHtml(
					parts.steps.map(({ step, ...count }, place) => ({
						part: `${place}. ${step.who}`,
						count,
					})),
					(place) => words.asNumber(place),
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
			return parts.questions
				.map(({ question, ...count }) =>
					countsHtml([{ part: question.question, count }], (value) => optionText(question, value)),
				)
				.join('');
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

/** How each part was answered, and the most frequent other answer. */
function countsHtml(
	rows: readonly { readonly part: string; readonly count: PartCount }[],
	answerName: (answer: string) => string,
): string {
	return tableHtml(
		'',
		Object.values(words.partColumns),
		rows.map(({ part, count: { right, wrong, open, commonest } }) => [
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
