import type { LinkProblem } from '../domain/assignment-link.ts';
import type { FileProblem } from '../domain/file-shape.ts';
import { misfitWords, show } from './file.ts';

const AGAIN = 'Ask whoever gave it to you for the link again, and open the whole of it.';

/** Why a link shows no assignment: what was found, what was expected, what to do. */
export function linkProblemWords(problem: LinkProblem): string {
	switch (problem.kind) {
		case 'cut':
			return `The end of this link is missing. Mail and chat programs cut long links. ${AGAIN} If it comes cut again, ask for the file instead.`;
		case 'damaged':
			return `This link is not as it was made: something in it was changed or left out on the way. ${AGAIN}`;
		case 'too-long':
			return `This link is far longer than any that is made here. ${AGAIN}`;
		case 'newer':
			return `This link is of version ${problem.version}, and this page reads version 1. Load the page again; it may be an old copy.`;
		case 'empty':
			return `This link is whole, but it asks for nothing. ${AGAIN}`;
		case 'not-json':
		case 'not-ours':
			return `This link is whole, but what it brings is no assignment. ${AGAIN}`;
		case 'unknown':
			return `This link brings ${show(problem.place)}, which no assignment has. ${AGAIN}`;
		case 'twice':
			return `This link asks for ${show(problem.place)} twice; once was expected. ${AGAIN}`;
		case 'field':
			return `This link brings ${misfitWords(problem)}. ${AGAIN}`;
	}
}

/** Why a file shows no assignment: what was found, what was expected, what to do. */
export function assignmentFileWords(name: string, problem: FileProblem): string {
	const file = show(name);
	const hint =
		'Choose a file that “Save as a file” wrote on the page “Assign”, and nobody has changed.';
	switch (problem.kind) {
		case 'not-json':
			return `${file} is not JSON, or only a part of it. ${hint}`;
		case 'not-ours':
			return `${file} is JSON, but not an assignment of this site. ${hint}`;
		case 'empty':
			return `${file} is an assignment that asks for nothing. ${hint}`;
		case 'too-long':
			return `${file} is far longer than any assignment. ${hint}`;
		case 'newer':
			return `${file} is of version ${problem.version}, and this page reads version 1. Load this page again; it may be an old copy.`;
		case 'unknown':
			return `${file} has a field ${show(problem.place)}, which no assignment has. ${hint}`;
		case 'twice':
			return `${file} asks for ${show(problem.place)} twice; once was expected. ${hint}`;
		case 'field':
			return `${file} has ${misfitWords(problem)}. ${hint}`;
	}
}
