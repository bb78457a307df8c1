import type { ExerciseKind } from './exercise.ts';
import type { RuleId } from './problem.ts';
import { STEPS } from './step.ts';

/** What a component has to be told. */
export interface Told {
	/** What it asks the learner to do, where it sets an exercise. */
	readonly exercise?: ExerciseKind;
	readonly required: readonly string[];
	readonly optional: readonly string[];
	/** What its own attributes may say. */
	readonly values?: Values;
}

export type Values = Readonly<Record<string, readonly string[]>>;

/** The components that lessons may use, and what each has to be told. */
const COMPONENTS = {
	Exhibit: { required: ['article'], optional: ['sentences', 'signals', 'title', 'notes'] },
	Exercise: {
		exercise: 'mark',
		required: ['id', 'article', 'sentences', 'signals'],
		optional: ['title', 'help', 'given'],
	},
	Sort: {
		exercise: 'sort',
		required: ['id', 'article', 'annotations'],
		optional: ['passages', 'by', 'title'],
	},
	Trace: { exercise: 'trace', required: ['id', 'article'], optional: ['title'] },
	Sums: { exercise: 'sums', required: ['id', 'article'], optional: ['annotations', 'title'] },
	Rewrite: { exercise: 'rewrite', required: ['id', 'article', 'rewrite'], optional: ['title'] },
	Predict: { exercise: 'predict', required: ['id', 'article', 'lookUps'], optional: ['title'] },
	Compared: { required: ['of'], optional: ['title'] },
	Reasons: { required: ['of'], optional: [] },
	Voices: { required: ['article'], optional: [] },
	Figures: { required: ['article'], optional: [] },
	Trail: { required: ['article'], optional: [] },
	Check: { required: ['article', 'claims'], optional: [] },
	Compare: { required: ['comparison'], optional: ['claims', 'title'] },
	Step: { required: ['name'], optional: [], values: { name: STEPS } },
} as const satisfies Record<string, Told>;

export type ComponentName = keyof typeof COMPONENTS;

export const COMPONENT_NAMES = Object.keys(COMPONENTS) as readonly ComponentName[];

/** The components that set an exercise. */
export type ExerciseName = {
	[Name in ComponentName]: (typeof COMPONENTS)[Name] extends { exercise: ExerciseKind }
		? Name
		: never;
}[ComponentName];

/** A use of a component or an element, as its author wrote it. */
export interface ComponentUse {
	readonly name: string;
	/** A value in curly brackets is `null`; one that is not there is empty. */
	readonly attributes: Readonly<Record<string, string | null>>;
	/** Something stands between its opening and its closing tag. */
	readonly hasContent: boolean;
}

export interface Fault {
	readonly rule: RuleId;
	readonly found: string;
	readonly expected: string;
	readonly hint: string;
}

export function isComponent(name: string): name is ComponentName {
	return Object.hasOwn(COMPONENTS, name);
}

export function isExercise(name: string): name is ExerciseName {
	return exerciseKindOf(name) !== undefined;
}

/** What the component asks the learner to do, where it sets an exercise. */
export function exerciseKindOf(name: string): ExerciseKind | undefined {
	return isComponent(name) ? toldOf(name).exercise : undefined;
}

export function toldOf(name: ComponentName): Told {
	return COMPONENTS[name];
}
