import { mainSpan } from '../domain/annotation.ts';
import type { SumOption } from '../domain/exercise.ts';
import type { CalendarPoint } from '../domain/period.ts';
import { textOf } from '../domain/span.ts';
import { nearerEnd, type PlacedQuantity, type Reach, type Side, type Sum } from '../domain/sum.ts';
import { isNamedIn, type SumsSource, type SumWords } from '../domain/sums-exercise.ts';
import { amountWords, periodWords, pointWords } from './figures.ts';
import { monthName } from './dates.ts';
import { capitalise, listWords, number, numberWord, ordinalWord } from './numbers.ts';

type Asked<Ask extends Sum['ask']> = Extract<Sum, { ask: Ask }>;

/** What can be true need not be: said wherever figures fit. */
const FIT = 'The figures fit. That alone does not make them right.';

/** What cannot be true of one count may be true of two. */
const CLASH =
	'Both cannot hold for one and the same count. Do they count the same thing, in the same way?';

/** A question about figures, with its arithmetic, as a reader of fourteen follows it. */
export function sumWords(sum: Sum, article: SumsSource): SumWords {
	switch (sum.ask) {
		case 'product':
			return productWords(sum);
		case 'reach':
			return reachWords(sum, article);
		case 'side':
			return sideWords(sum, article);
		case 'distance':
			return distanceWords(sum);
		case 'share':
			return shareWords(sum);
		case 'sum':
			return {
				question: `Add up the parts: ${listWords(sum.parts.map(amountOf))}. What do they come to?`,
				reason: `${sum.parts.map(({ figure }) => number(figure.min)).join(' + ')} = ${number(sum.answer)}.`,
				unit: sum.total.figure.unit,
			};
		case 'room':
			return {
				question: `${placeOf(sum.total, article)} gives ${withUnit(sum.total)} as their total. Is there room in it for all the parts?`,
				reason:
					sum.answer === 'yes'
						? `${number(sum.sum)} is not more than ${amountOf(sum.total)}. ${FIT}`
						: `${number(sum.sum)} is more than ${amountOf(sum.total)}, and no whole is smaller than its parts. ${CLASH}`,
				options: options({ yes: 'Yes', no: 'No' }),
			};
		case 'odd':
			return oddWords(sum, article);
		case 'counted':
			return {
				question: `What does “${withUnit(sum.figure)}” count?`,
				reason: `It counts ${sum.answer}. Other figures of the same story count ${listWords(sum.kinds.filter((kind) => kind !== sum.answer))}. One cannot be added to, compared with or taken for the other.`,
				options: sum.kinds.map((kind) => ({ id: kind, text: capitalise(kind) })),
			};
		case 'missing':
			return missingWords(sum, article);
		case 'year':
			return yearWords(sum, article);
	}
}

function productWords(sum: Asked<'product'>): SumWords {
	const { rate, times, total, end, answer } = sum;
	const { min, max, period, unit } = rate.figure;
	const months = timeWords(sum);
	const questions = {
		only: `How many do ${months} make?`,
		least: `How many do ${months} make at the least?`,
		most: `How many do ${months} make at the most?`,
	};
	const given =
		period.kind === 'rate'
			? `${capitalise(periodWords(period))}, ${withUnit(rate)}.`
			: `Suppose that every month, ${periodWords(total.figure.period)}, had been like ${periodWords(period)}: ${withUnit(rate)}.`;
	return {
		question: end === 'most' ? questions.most : `${given} ${questions[end]}`,
		reason: `${number(times)} × ${number(end === 'most' ? max : min)} = ${number(answer)}.`,
		unit,
	};
}

function reachWords(sum: Asked<'reach'>, article: SumsSource): SumWords {
	const { rate, times, total, answer } = sum;
	const { min, max, period } = rate.figure;
	const isRange = min !== max;
	const made = isRange ? `${number(min * times)} to ${number(max * times)}` : number(min * times);
	const each = period.kind === 'rate' ? period.per : 'month';
	const reasons: Readonly<Record<Reach, string>> = {
		yes: `${capitalise(amountOf(total))} and ${made} go together. ${FIT}`,
		top: `${made} comes to ${amountOf(total)} at its very top only: not one ${each} may have been lower.`,
		bottom: `${made} comes to ${amountOf(total)} at its very bottom only: not one ${each} may have been higher.`,
		no: `${made} cannot be ${amountOf(total)}. ${CLASH}`,
	};
	return {
		question: `${placeOf(total, article)} gives ${withUnit(total)} for ${periodWords(total.figure.period)}. Does what you worked out go with that?`,
		reason: reasons[answer],
		options: options({
			yes: isRange ? 'Yes, easily' : 'Yes',
			...(isRange && {
				top: `Only if every ${each} was at the very top`,
				bottom: `Only if every ${each} was at the very bottom`,
			}),
			no: 'No',
		}),
	};
}

function sideWords({ value, range, side }: Asked<'side'>, article: SumsSource): SumWords {
	const isRange = range.figure.min !== range.figure.max;
	const [low, high] = [number(range.figure.min), number(range.figure.max)];
	const reasons: Readonly<Record<Side, string>> = {
		below: `${amountOf(value)} is less than ${isRange ? `${low}, the bottom of the range` : low}.`,
		inside: `${amountOf(value)} is not less than ${low} and not more than ${high}. ${FIT}`,
		above: `${amountOf(value)} is more than ${isRange ? `${high}, the top of the range` : high}.`,
	};
	return {
		question: `${placeOf(range, article)} gives ${withUnit(range)} (${periodWords(range.figure.period)}), ${placeOf(value, article).toLowerCase()} gives ${withUnit(value)} (${periodWords(value.figure.period)}). Where does ${amountOf(value)} lie?`,
		reason: capitalise(reasons[side]),
		options: options(
			isRange
				? { below: 'Below the range', inside: 'Inside the range', above: 'Above the range' }
				: { below: `Below ${low}`, inside: `At ${low}`, above: `Above ${high}` },
		),
	};
}

function distanceWords(sum: Asked<'distance'>): SumWords {
	const { value, side, answer } = sum;
	const end = nearerEnd(sum);
	const [more, less] = side === 'above' ? [value.figure.min, end] : [end, value.figure.max];
	return {
		question: `By how many ${value.figure.unit} does ${amountOf(value)} lie ${side} ${endWords(sum)}?`,
		reason: `${number(more)} − ${number(less)} = ${number(answer)}.`,
		unit: value.figure.unit,
	};
}

function shareWords(sum: Asked<'share'>): SumWords {
	const end = nearerEnd(sum);
	const sign = sum.exact === sum.answer ? '=' : '≈';
	return {
		question: `What share of ${number(end)} is that, in per cent? Round to a whole number.`,
		reason: `${number((sum.exact * end) / 100)} ÷ ${number(end)} × 100 ${sign} ${number(sum.answer)}. ${CLASH}`,
		unit: 'per cent',
	};
}

function oddWords({ odd, others }: Asked<'odd'>, article: SumsSource): SumWords {
	const kind = others[0]?.figure.measures ?? '';
	return {
		question: 'Which of these counts another kind of thing than the others?',
		reason: `${capitalise(odd.figure.unit)} are ${odd.figure.measures}; the others count ${kind}. One cannot be added to, compared with or taken for the other.`,
		options: inTextOrder([...others, odd], article).map((each) => ({
			id: each.annotation,
			text: `${placeOf(each, article)}: ${isRough(each) ? `“${quoteOf(each, article)}”` : withUnit(each)}`,
		})),
	};
}

function missingWords({ figure, answer }: Asked<'missing'>, article: SumsSource): SumWords {
	const { period, voice } = figure.figure;
	return {
		question: `${placeOf(figure, article)} gives ${withUnit(figure)}. Which of these does the text not say?`,
		reason:
			answer === 'period'
				? 'The time is not there. In a month, in a year, since the beginning? Beside figures that have a time, this one can be neither supported nor contradicted.'
				: `It says what is counted, for which time (${periodWords(period)}) and who gives the number. That is what makes a number you can check.`,
		options: options({
			period: 'For which time',
			unit: 'What is counted',
			...(isNamedIn(article, voice) && { voice: 'Who gives the number' }),
			nothing: 'It says all of these',
		}),
	};
}

function yearWords({ ordinal, written, answer }: Asked<'year'>, article: SumsSource): SumWords {
	const { unit, of, since, nth } = ordinal.figure;
	const told = `the ${ordinalWord(nth)} ${unit} of the ${of}`;
	return {
		question: `${placeOf(ordinal, article)} speaks of ${told}, counted from ${pointWords(since)}. As far as we found out, the text was written in ${pointWords(written)} or later. Which ${unit} was that? Write 1 for the first.`,
		reason: `Every ${unit} of the ${of} begins in ${yearStart(since)}, the first in ${pointWords(since)}. ${capitalise(pointWords(written))} lies in the ${ordinalWord(answer)}. The text says the ${ordinalWord(nth)}${answer === nth ? ': it fits' : ''}.`,
		unit: '',
	};
}

/** The month in which every year of the row begins. */
function yearStart({ month }: CalendarPoint): string {
	return month === undefined ? 'January' : monthName(month);
}

/** "ten months". */
function timeWords({ rate, times }: Asked<'product'>): string {
	const { period } = rate.figure;
	return `${numberWord(times)} ${period.kind === 'rate' ? period.per : 'month'}s`;
}

/** "18,000, the top of the range". */
function endWords(beside: Asked<'distance'>): string {
	const { range, side } = beside;
	const end = number(nearerEnd(beside));
	if (range.figure.min === range.figure.max) return end;
	return `${end}, the ${side === 'above' ? 'top' : 'bottom'} of the range`;
}

function amountOf({ figure }: PlacedQuantity): string {
	return amountWords(figure);
}

function withUnit({ figure }: PlacedQuantity): string {
	return `${amountWords(figure)} ${figure.unit}`;
}

/** The article has no number, only a word for one: "tens of thousands". */
function isRough({ figure }: PlacedQuantity): boolean {
	return figure.bound === 'about' && figure.min !== figure.max;
}

/** "Sentence 5". */
function placeOf({ annotation }: { readonly annotation: string }, article: SumsSource): string {
	return `Sentence ${find(annotation, article)?.sentence ?? ''}`;
}

function quoteOf({ annotation }: PlacedQuantity, article: SumsSource): string {
	const found = find(annotation, article);
	return found ? textOf(article.text, mainSpan(found)) : '';
}

function find(id: string, { annotations }: SumsSource) {
	return annotations.find((each) => each.id === id);
}

function inTextOrder(figures: readonly PlacedQuantity[], { annotations }: SumsSource) {
	const places = new Map(annotations.map(({ id }, place) => [id, place]));
	return figures.toSorted(
		(a, b) => (places.get(a.annotation) ?? 0) - (places.get(b.annotation) ?? 0),
	);
}

function options(texts: Readonly<Record<string, string>>): SumOption[] {
	return Object.entries(texts).map(([id, text]) => ({ id, text }));
}
