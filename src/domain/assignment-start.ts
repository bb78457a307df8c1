import { LONGEST } from './assignment.ts';
import type { AssignmentItem } from './assignment-item.ts';
import { toLine } from './plain-text.ts';

/** What another page of the site proposes to assign. */
export interface AssignmentStart {
	readonly title: string;
	/** Lessons and exercises. */
	readonly items: readonly AssignmentItem[];
	/** What the teacher has collected is to be assigned as well. */
	readonly hasCollection: boolean;
}

const NAME = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;

/** The start as the end of a link to the page where assignments are made: `#title=Figures&items=a,b/c`. */
export function toStartFragment({ title, items, hasCollection }: AssignmentStart): string {
	const names = items.flatMap((item) =>
		item.kind === 'lesson' ? item.lesson : item.kind === 'exercise' ? item.exercise : [],
	);
	const parts = [
		...(title === '' ? [] : [`title=${encodeURIComponent(title)}`]),
		...(names.length === 0 ? [] : [`items=${names.join(',')}`]),
		...(hasCollection ? ['collection=all'] : []),
	];
	return `#${parts.join('&')}`;
}

/** Reads what `toStartFragment` wrote; nothing where the fragment proposes nothing. */
export function readStartFragment(fragment: string): AssignmentStart | undefined {
	const fields = new URLSearchParams(fragment.replace(/^#/, ''));
	const names = [...new Set((fields.get('items') ?? '').split(','))].filter((name) =>
		NAME.test(name),
	);
	const hasCollection = fields.get('collection') === 'all';
	if (names.length === 0 && !hasCollection) return undefined;
	const title = toLine(fields.get('title') ?? '', LONGEST.title);
	return { title, items: names.map(toItem), hasCollection };
}

function toItem(name: string): AssignmentItem {
	return name.includes('/')
		? { kind: 'exercise', exercise: name }
		: { kind: 'lesson', lesson: name };
}
