import { answerAlarm } from '../../domain/feedback.ts';
import type { AlarmCount, ClassMarks, ItemCount } from '../../domain/class-marks.ts';
import { escapeHtml } from '../../domain/html.ts';
import { renderHeat, renderHeatLegend } from '../../domain/render-heat.ts';
import { textAt } from '../../domain/render-outcome.ts';
import { SIGNALS, type SignalId } from '../../domain/signal.ts';
import { remarkKind } from '../../text/comparison.ts';
import { layerNames, readingNames } from '../../text/names.ts';
import { ofWords, resultsWords as words } from '../../text/results.ts';
import { alarmPrompt, missedPrompt } from '../../text/results-prompts.ts';
import { whatItIs } from '../../text/what-it-is.ts';

/** Fewer than one in ten is nothing to talk about with a class. */
const WORTH = 0.1;
/** So many of a kind are enough for one conversation. */
const MOST = 3;

/** The text with the heat map, what was missed and marked without need, and all of it in numbers. */
export function marksHtml(marks: ClassMarks, judged: number, prefix: string): string {
	const [first] = marks.bySignal;
	if (!first) return '';
	return [
		layersHtml(marks, prefix),
		`<p class="quiet no-print">${words.heatHint}</p>`,
		renderHeatLegend(words.heatLegend),
		`<div data-text role="group" aria-label="${words.heatText}">${heatHtml(marks, first.signal, judged, prefix)}</div>`,
		'<div class="most">',
		`<section><h4>${words.missed}</h4>${missedHtml(marks, judged)}</section>`,
		`<section><h4>${words.alarmed}</h4>${alarmedHtml(marks, judged)}</section>`,
		`</div><details class="in-numbers"><summary>${words.inNumbers}</summary>${numbersHtml(marks, judged)}</details>`,
	].join('');
}

/** The text with one signal. */
export function heatHtml(
	marks: ClassMarks,
	signal: SignalId,
	judged: number,
	prefix: string,
): string {
	const counts = new Map(marks.items.map((each) => [each.item, each]));
	return renderHeat(marks, {
		...{ signal, outOf: judged, prefix: `${prefix}-key-` },
		words: {
			sentence: (number) => `Sentence ${number} `,
			share: ofWords,
			found: (item) => {
				const count = counts.get(item);
				return count ? words.foundBy(count.found, judged) : words.given;
			},
			ours: words.ours,
		},
	});
}

function layersHtml({ bySignal }: ClassMarks, prefix: string): string {
	if (bySignal.length < 2) return '';
	const choices = bySignal.map(
		({ signal }, index) =>
			`<label class="${SIGNALS[signal].letter}"><input type="radio" name="${prefix}-layer" value="${signal}" data-layer${index === 0 ? ' checked' : ''}> <b>${SIGNALS[signal].letter}</b> <span>${layerNames[signal]}</span></label>`,
	);
	return `<fieldset class="layers no-print"><legend>${words.layer}</legend>${choices.join('')}</fieldset>`;
}

function missedHtml(marks: ClassMarks, judged: number): string {
	const missed = marks.items
		.filter((each) => !each.item.isOptional && lacking(each) > judged * WORTH)
		.sort((a, b) => lacking(b) - lacking(a))
		.slice(0, MOST);
	if (missed.length === 0) return `<p class="quiet">${words.noneMissed}</p>`;
	const kindOf = remarkKind(marks.exercise);
	const items = missed.map((each, place) => {
		const { item, otherSignal } = each;
		const other = otherSignal === 0 ? '' : ` ${words.asOther(otherSignal)}`;
		return entryHtml({
			letter: SIGNALS[item.signal].letter,
			quote: textAt(marks.exercise, item.spans[0]),
			sentence: item.sentence,
			count: words.foundBy(each.found, judged) + other,
			kind: `${kindOf(item)} · ${readingNames[item.reading]}`,
			notes: [item.note],
			prompts: [item.ask ?? '', missedPrompt(item.reading, place)],
		});
	});
	return `<ol class="most-list">${items.join('')}</ol>`;
}

function alarmedHtml(marks: ClassMarks, judged: number): string {
	const { exercise } = marks;
	const alarmed = alarmsToTalkAbout(marks, judged);
	if (alarmed.length === 0) return `<p class="quiet">${words.noneAlarmed}</p>`;
	const kindOf = remarkKind(exercise);
	const items = alarmed.map(({ span, signal, count, passage, remark }, place) => {
		return entryHtml({
			letter: SIGNALS[signal].letter,
			quote: textAt(exercise, span),
			sentence: sentenceAt(marks, span.start),
			count: words.markedAs(count, judged, signal),
			kind: remark ? kindOf(remark) : '',
			notes: [passage?.note, remark?.note].filter((note) => note !== undefined),
			general: whatItIs[signal],
			prompts: [alarmPrompt(signal, place)],
		});
	});
	return `<ol class="most-list">${items.join('')}</ol>`;
}

/** Those that most marked; of several that one note answers, the first. */
function alarmsToTalkAbout({ exercise, alarms }: ClassMarks, judged: number) {
	const answered = alarms
		.filter(({ count }) => count > judged * WORTH)
		.map((alarm) => {
			const { passage, remark } = answerAlarm(exercise, {
				...{ id: '', signal: alarm.signal },
				...alarm.span,
			});
			return { ...alarm, passage, remark };
		});
	const notes = new Set<string>();
	return answered
		.filter(({ span, passage, remark }) => {
			const key = passage?.id ?? remark?.id ?? `${span.start} ${span.end}`;
			const isNew = !notes.has(key);
			notes.add(key);
			return isNew;
		})
		.slice(0, MOST);
}

interface Entry {
	readonly letter: string;
	readonly quote: string;
	readonly sentence: number;
	readonly count: string;
	readonly kind: string;
	readonly notes: readonly string[];
	/** What is said where no note was written. */
	readonly general?: string;
	readonly prompts: readonly string[];
}

function entryHtml({
	letter,
	quote,
	sentence,
	count,
	kind,
	notes,
	general,
	prompts,
}: Entry): string {
	const paragraphs = notes.length > 0 ? notes : [general ?? ''];
	const asks = prompts
		.filter((prompt) => prompt !== '')
		.map((each) => `<p class="ask">${escapeHtml(each)}</p>`);
	return [
		`<li class="${letter}"><p class="phrase"><q>${escapeHtml(quote)}</q> <span class="quiet">${words.inSentence(sentence)}</span></p>`,
		`<p class="count">${escapeHtml(count)}</p>`,
		kind === '' ? '' : `<p class="kind">${escapeHtml(kind)}</p>`,
		...paragraphs.map((note) => `<p>${escapeHtml(note)}</p>`),
		`<p class="kicker">${words.askClass}</p>${asks.join('')}</li>`,
	].join('');
}

function numbersHtml(marks: ClassMarks, judged: number): string {
	const { exercise, items, alarms, bySignal } = marks;
	const { signalColumns } = words;
	const key = items.map(({ item, found, otherSignal, missed }) => [
		`“${textAt(exercise, item.spans[0])}”${item.isOptional ? ` (${words.optional})` : ''}`,
		layerNames[item.signal],
		...[found, otherSignal, missed].map(String),
	]);
	const others = alarms.map(({ span, signal, count }: AlarmCount) => [
		`“${textAt(exercise, span)}”`,
		layerNames[signal],
		ofWords(count, judged),
	]);
	const signals = bySignal.map(({ signal, tally }) => [
		layerNames[signal],
		ofWords(tally.found, tally.targets),
		ofWords(tally.alarms, tally.others),
	]);
	return [
		tableHtml(words.bySignal, Object.values(signalColumns), signals),
		tableHtml(words.ourKey, Object.values(words.keyColumns), key),
		tableHtml(words.others, Object.values(words.otherColumns), others),
	].join('');
}

/** A table of short texts; nothing where it has no rows. */
export function tableHtml(
	caption: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	if (rows.length === 0) return '';
	const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`);
	const body = rows.map(([first = '', ...cells]) => {
		const others = cells.map(
			(text, index) =>
				`<td data-name="${escapeHtml(columns[index + 1] ?? '')}">${escapeHtml(text)}</td>`,
		);
		return `<tr><th scope="row">${escapeHtml(first)}</th>${others.join('')}</tr>`;
	});
	return `<table class="numbers"><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function lacking({ otherSignal, missed }: ItemCount): number {
	return otherSignal + missed;
}

function sentenceAt({ exercise }: ClassMarks, offset: number): number {
	const sentences = exercise.blocks.flatMap((block) => block.sentences);
	return sentences.find(({ start, end }) => start <= offset && offset < end)?.number ?? 0;
}
