import { items, parseSignals, ticked } from './attribute.ts';
import type { Fault } from './component.ts';
import type { Outline } from './course.ts';
import type { MarkExercise } from './exercise.ts';
import { parseSentences } from './exhibit.ts';
import { toMarkExercise } from './mark-exercise.ts';

type Attributes = Readonly<Record<string, string>>;

/** What is wrong with an exercise whose sentences and signals there are. */
export function checkExercise(attributes: Attributes, id: string, outline: Outline): Fault[] {
	const withoutKey = checkKey(attributes, outline);
	if (withoutKey.length > 0) return withoutKey;
	const exercise = toExercise(attributes, outline);
	const key = exercise?.key ?? outline.annotations;
	return [
		...checkHelp(attributes),
		...(key ? checkGiven(attributes, id, key) : []),
		...(exercise ? checkRest(attributes, exercise) : []),
	];
}

/** An exercise is judged by our own annotations: without one there is nothing to answer. */
function checkKey(attributes: Attributes, { annotations }: Outline): Fault[] {
	const sentences = parseSentences(attributes['sentences'] ?? '') ?? [];
	const signals = parseSignals(attributes['signals']);
	// Where a sentence or signal is not known, the annotation may be the one that answers.
	const isAnswered = annotations?.some(
		({ sentence, signal, isOptional }) =>
			(sentence === undefined || sentences.includes(sentence)) &&
			(signal === undefined || signals.includes(signal)) &&
			isOptional !== true,
	);
	if (isAnswered ?? true) return [];
	return [
		{
			rule: 'exercise-without-key',
			found: `no annotation of ${ticked(signals)} in sentences ${attributes['sentences']}`,
			expected: 'at least one annotation that answers the exercise and is not optional',
			hint: 'Choose other sentences or signals, or annotate these first.',
		},
	];
}

function toExercise({ sentences = '', signals }: Attributes, { whole }: Outline) {
	if (!whole) return undefined;
	const task = {
		...{ lesson: '', id: '', title: '', article: whole, help: 'alone' as const },
		sentences: parseSentences(sentences) ?? [],
		signals: parseSignals(signals),
	};
	return toMarkExercise(task, new Map());
}

function checkHelp({ given, help = 'alone' }: Attributes): Fault[] {
	if (given === undefined || help === 'half-done') return [];
	return [
		{
			rule: 'component-attribute',
			found: `\`given\` beside \`help="${help}"\``,
			expected: '`given` only where half of the work is done',
			hint: 'Write `help="half-done"`, or take `given` out.',
		},
	];
}

function checkGiven(
	{ given = '' }: Attributes,
	article: string,
	key: readonly { readonly id: string }[],
): Fault[] {
	const known = key.map(({ id }) => id);
	return items(given)
		.filter((id) => !known.includes(id))
		.map((id) => ({
			rule: 'annotation-unknown',
			found: `\`${id}\` as given`,
			expected: `an annotation that the exercise asks for: ${ticked(known.slice(0, 8))}`,
			hint: `Annotations are listed in \`articles/${article}/annotations.yaml\`.`,
		}));
}

/** Whoever marks every word would be right, so nothing could be told of what is left alone. */
function checkRest({ sentences }: Attributes, { others }: MarkExercise): Fault[] {
	if (others.length > 0) return [];
	return [
		{
			rule: 'exercise-without-rest',
			found: `sentences ${sentences} with hardly a word that is not to be marked`,
			expected: 'some phrase that is to be left alone',
			hint: 'Take in a sentence of plain reporting, or shorten the quotes of the annotations.',
		},
	];
}
