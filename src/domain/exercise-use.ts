import { ticked } from './attribute.ts';
import {
	type ComponentUse,
	exerciseKindOf,
	type Fault,
	isComponent,
	isExercise,
} from './component.ts';
import { ID, ID_SHAPE } from './id.ts';

/** A fault, and the use of a component that it belongs to. */
interface FaultOfUse {
	readonly use: ComponentUse;
	readonly fault: Fault;
}

/**
 * Everything that is wrong with the names of a lesson's exercises: an id that cannot be an address
 * or that another exercise has, and one that names no exercise.
 */
export function checkExerciseNames(uses: readonly ComponentUse[]): FaultOfUse[] {
	const seen = new Set<string>();
	return uses.flatMap((use) => {
		const { id, of } = use.attributes;
		const faults: (Fault | undefined)[] = [];
		if (id?.trim() && isExercise(use.name)) {
			faults.push(ID.test(id) ? undefined : misshapen(id), seen.has(id) ? again(id) : undefined);
			seen.add(id);
		}
		if (of?.trim() && isComponent(use.name)) faults.push(unknownIn(uses, of));
		return faults.flatMap((fault) => (fault ? [{ use, fault }] : []));
	});
}

function misshapen(id: string): Fault {
	return { rule: 'id-shape', found: `\`${id}\``, ...ID_SHAPE };
}

function again(id: string): Fault {
	return {
		rule: 'id-duplicate',
		found: `\`${id}\` a second time`,
		expected: 'an id that no other exercise of this lesson has',
		hint: 'What learners have done is kept under it: give the newer exercise another one.',
	};
}

function unknownIn(uses: readonly ComponentUse[], of: string): Fault | undefined {
	const named = uses.find(({ attributes }) => attributes['id'] === of);
	const isOpen = uses.some(({ name, attributes }) => mayBeMark(name) && !attributes['id']?.trim());
	if (named ? mayBeMark(named.name) : isOpen) return undefined;
	const ids = uses
		.filter(({ name }) => exerciseKindOf(name) === 'mark')
		.map(({ attributes }) => attributes['id'] ?? '');
	return {
		rule: 'exercise-unknown',
		found: named ? `\`${of}\`, which is a \`<${named.name}>\`` : `\`${of}\``,
		expected: `the id of an \`<Exercise>\` of this lesson${ids.length > 0 ? `: ${ticked(ids)}` : ', which has none'}`,
		hint: 'Copy the `id` of the exercise that it belongs to.',
	};
}

/** A component whose name is misspelt is at fault itself, and may be what is meant. */
function mayBeMark(name: string): boolean {
	return exerciseKindOf(name) === 'mark' || !isComponent(name);
}
