import type { FileProblem } from '../domain/file-shape.ts';
import { LONGEST_SHARED, type ShareProblem } from '../domain/share-fragment.ts';
import { misfitWords, show } from './file.ts';
import { faultWords, unkeptWords } from './keeping.ts';

/** What the collection says of itself, on its page and on the pages that fill it. */
export const collectionWords = {
	heading: 'My collection',
	description:
		'Put marked passages in an order of your own: for a worksheet, a lesson or a revision list. Kept on this device only.',
	lead: 'Marked passages in an order of your own: print them as a worksheet, pass them on as a link.',
	needsScript:
		'The list is kept by your browser, not by us, and that needs JavaScript. Every example can be read and printed without it.',
	examples: 'All examples',
	empty:
		'Nothing in it yet. Open an example, press “Add to my collection”, and it will be here, on this device only.',
	toExamples: 'Look for examples',
	title: 'Title of the list',
	titleHint: 'Stands at the head of the worksheet',
	name: 'Name',
	date: 'Date',
	up: 'Move up',
	down: 'Move down',
	remove: 'Remove',
	undo: 'Undo',
	paper: 'On paper',
	withNotes: 'with our notes',
	withLines: 'without notes, with lines to write on',
	print: 'Print',
	passOn: 'Pass on and keep',
	copyLink: 'Copy link',
	exportJson: 'Export JSON',
	exportCsv: 'Export CSV',
	importJson: 'Import JSON',
	clear: 'Empty the collection',
	formats:
		'The link names the examples. The JSON file can be imported here again, on any device. The CSV file opens in a spreadsheet.',
	no: 'No, leave it',

	collected: 'In my collection: take out',
	copied: 'Copied',
	byHand: 'The browser did not let us copy. Here it is, selected:',
	close: 'Close',
	addAll: 'Add to mine',
	replace: 'Replace mine',
	clearSure: (count: number) => `Take out ${examples(count)}?`,
	clearYes: 'Yes, empty it',
	replaceSure: (count: number) => `Your own list of ${examples(count)} will be gone.`,
	replaceYes: 'Yes, replace it',

	/** A heading, with the title where there is one. */
	shared: (count: number, title: string) =>
		`A list of ${examples(count)}${title === '' ? '' : `: ${title}`}`,
	gone: (refs: readonly string[]) =>
		`Left out, because this site no longer has ${refs.length === 1 ? 'it' : 'them'}: ${refs.join(', ')}.`,
	allGone: 'This site has none of the examples that the link names.',

	said: {
		copied: 'Copied with its source.',
		linkCopied: 'The link is copied.',
		added: 'Added to your collection.',
		takenOut: 'Taken out of your collection.',
		moved: (quote: string, place: number, count: number) =>
			`“${quote}” is now ${place} of ${count}.`,
		first: (quote: string) => `“${quote}” is the first already.`,
		last: (quote: string) => `“${quote}” is the last already.`,
		removed: (quote: string) => `“${quote}” is removed.`,
		putBack: (quote: string) => `“${quote}” is back.`,
		renamed: (title: string) =>
			title === '' ? 'The list has no title.' : `Now called “${title}”.`,
		cleared: 'The collection is empty.',
		merged: (count: number) =>
			count === 0 ? 'You had all of them already.' : `${examples(count)} added to yours.`,
		replaced: (count: number) => `Your collection is now this list of ${examples(count)}.`,
		exported: (name: string) => `${name} is with your downloads.`,
		noExamples: 'The examples could not be loaded. Are you offline? Try again.',
		tooManyToShare: (count: number) =>
			`A link holds ${LONGEST_SHARED} examples at most, and you have ${count}. Export JSON instead.`,
	},
	/** Why the collection will not outlive the page. */
	unkept: unkeptWords('the collection', { isMany: false }),
	fault: faultWords,
} as const;

/** "1 example", "5 examples" */
function examples(count: number): string {
	return count === 1 ? '1 example' : `${count} examples`;
}

/** Why a link shows no list: what was found, what was expected, what to do. */
export function linkComplaint(problem: ShareProblem): string {
	const again = 'Ask for the link again, and open the whole of it.';
	switch (problem.kind) {
		case 'newer':
			return `This link is of version ${show(problem.version)}, and this page reads version v1. Load the page again; it may be an old copy.`;
		case 'cut':
			return problem.announced === undefined
				? `The end of this link is missing, where the number of examples should stand. ${again}`
				: `This link announces ${examples(problem.announced)}, and ${problem.found} can be found in it. ${again}`;
		case 'too-many':
			return `This link names ${problem.found} examples; a link may name ${LONGEST_SHARED} at most. Ask for the list as a JSON file.`;
		case 'damaged':
			return `This link has ${show(problem.part)} where the name of an example should stand. ${again}`;
		case 'empty':
			return 'This link is whole, but it names no example. Whoever made it had an empty list.';
	}
}

/** Why a file shows no list: what was found, what was expected, what to do. */
export function fileComplaint(name: string, problem: FileProblem): string {
	const file = show(name);
	const unchanged = 'Your collection is as it was.';
	const hint = `Choose a file that “Export JSON” wrote and nobody has changed. ${unchanged}`;
	switch (problem.kind) {
		case 'not-json':
			return `${file} is not JSON, or only a part of it. ${hint}`;
		case 'not-ours':
			return `${file} is JSON, but not a collection of this site. ${hint}`;
		case 'empty':
			return `${file} is a collection without examples. ${unchanged}`;
		case 'too-long':
			return `${file} is far longer than any collection. ${hint}`;
		case 'newer':
			return `${file} is of version ${problem.version}, and this page reads version 1. Load this page again; it may be an old copy. ${unchanged}`;
		case 'unknown':
			return `${file} has a field ${show(problem.place)}, which no collection has. ${hint}`;
		case 'twice':
			return `${file} has the example ${show(problem.place)} twice; once was expected. ${hint}`;
		case 'field':
			return `${file} has ${misfitWords(problem)}. ${hint}`;
	}
}
