import { type Assignment, LONGEST, MOST_ITEMS, MOST_TRIES } from './assignment.ts';
import { type AssignmentItem, itemKey } from './assignment-item.ts';
import { checkShape, type Fields, Misfit, misfit, refuseTwice, type Shape } from './file-shape.ts';
import { LONGEST_SHARED } from './share-fragment.ts';

const ITEM: Shape = {
	kinds: {
		lesson: { lesson: 'id' },
		exercise: { exercise: 'name' },
		passages: { title: 'text', refs: { list: 'name' } },
	} satisfies {
		readonly [Kind in AssignmentItem['kind']]: Omit<
			Fields<Extract<AssignmentItem, { kind: Kind }>>,
			'kind'
		>;
	},
};

const ASSIGNMENT: Fields<Assignment> = {
	title: 'text',
	note: 'text',
	due: 'text',
	items: { list: ITEM },
	answers: 'answers-shown',
	order: 'order',
	tries: { optional: 'count' },
	signature: 'signature',
};

/** Takes a value for an assignment, or throws a `Misfit` for the first thing that does not fit. */
export function toAssignment(place: string, found: unknown): Assignment {
	checkShape(place, found, { fields: ASSIGNMENT });
	const assignment = found as Assignment;
	const { items, tries } = assignment;
	for (const name of ['title', 'note', 'due'] as const)
		if (assignment[name].length > LONGEST[name]) misfit(`${place}.${name}`, '…', 'shorter');
	if (items.length === 0) throw new Misfit({ kind: 'empty' });
	if (items.length > MOST_ITEMS) misfit(`${place}.items`, items.length, 'fewer');
	for (const [index, item] of items.entries())
		if (item.kind === 'passages') checkPassages(`${place}.items[${index}]`, item);
	if (tries !== undefined && tries > MOST_TRIES) misfit(`${place}.tries`, tries, 'fewer');
	refuseTwice(items.map(itemKey));
	return assignment;
}

function checkPassages(
	place: string,
	{ title, refs }: Extract<AssignmentItem, { kind: 'passages' }>,
) {
	if (title.length > LONGEST.title) misfit(`${place}.title`, '…', 'shorter');
	if (refs.length === 0) throw new Misfit({ kind: 'empty' });
	if (refs.length > LONGEST_SHARED) misfit(`${place}.refs`, refs.length, 'fewer');
	refuseTwice(refs);
}
