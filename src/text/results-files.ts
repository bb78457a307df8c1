import type { Doubt } from '../domain/doubt.ts';
import type { FileProblem } from '../domain/file-shape.ts';
import type { SetAside } from '../domain/gather.ts';
import type { CodeProblem } from '../domain/hand-in-code.ts';
import { misfitWords, show } from './file.ts';
import { listWords, number } from './numbers.ts';

/** Why something that was dropped in was not read. */
export type IntakeProblem =
	| FileProblem
	| {
			readonly kind:
				| 'unreadable'
				| 'other-type'
				| 'broken-zip'
				| 'too-large'
				| 'too-many'
				| 'no-files'
				| 'zip-in-zip';
	  };

/** Why a file brings nothing: what was found, what was expected, what to do. The others are there all the same. */
export function intakeComplaint(name: string, problem: IntakeProblem): string {
	const file = show(name);
	const again = 'Ask for the file again, as it was saved.';
	switch (problem.kind) {
		case 'not-json':
			return `${file} is not JSON, or only a part of it. ${again}`;
		case 'not-ours':
			return `${file} is JSON, but no hand-in of this site. Was another file sent by mistake?`;
		case 'empty':
			return `${file} is a hand-in for an assignment that asks for nothing. ${again}`;
		case 'too-long':
			return `${file} is far longer than any hand-in. ${again}`;
		case 'newer':
			return `${file} is of version ${number(problem.version)}, which is newer than this page. Load this page again; it may be an old copy.`;
		case 'unknown':
			return `${file} has a field ${show(problem.place)}, which no hand-in has. ${again}`;
		case 'twice':
			return `${file} has ${show(problem.place)} twice; once was expected. ${again}`;
		case 'field':
			return `${file} has ${misfitWords(problem)}. ${again}`;
		case 'unreadable':
			return `${file} could not be opened. Is it a folder? Choose the files in it.`;
		case 'other-type':
			return `${file} is neither a .json nor a .zip file. Students save a .json file when they hand in.`;
		case 'broken-zip':
			return `${file} cannot be unpacked; the end may be missing. Download it again, or unpack it yourself and choose the files in it.`;
		case 'too-large':
			return `${file} holds far more than hand-ins of a class do. Unpack it yourself, and choose the files that are hand-ins.`;
		case 'too-many':
			return `${file} was left out: this page adds up 2,000 files at a time. Open them in parts.`;
		case 'no-files':
			return `${file} holds no .json file. Students save a .json file when they hand in.`;
		case 'zip-in-zip':
			return `${file} is a .zip in another one. Unpack the outer one, and choose this one by itself.`;
	}
}

/** Why a line with a code brings nothing: what was found, what was expected, what to do. */
export function codeComplaint(
	line: string,
	problem: CodeProblem | { readonly kind: 'unknown' },
): string {
	const found = show(line);
	const again = 'Ask for it again, sign by sign.';
	switch (problem.kind) {
		case 'unknown':
			return `${found}: the code belongs to no assignment that is known here. Open a file of the assignment, or paste its link.`;
		case 'empty':
			return `${found}: there is no code. Write the name, then the code.`;
		case 'sign':
			return `${found}: ${show(problem.sign)} is no sign of a code; codes have digits and capital letters. ${again}`;
		case 'misread':
			return `${found}: the last two signs do not fit the others, so something was misread or has changed places. ${again}`;
		case 'length':
			return `${found}: the code has ${number(problem.found)} signs, and codes of this assignment have ${number(problem.expected)}. ${again}`;
		case 'another':
			return `${found}: the code belongs to another assignment. ${again}`;
		case 'edition':
			return `${found}: the code was made when the exercises were others than those of this site now. Ask for the file instead.`;
	}
}

/** Why something does not count by itself. */
export function asideWords({ from, student, counted, why }: SetAside): string {
	const whose = student === '' ? show(from) : `${student} (${from})`;
	switch (why) {
		case 'same-file':
			return `${whose}: the same as ${show(counted)}, so it counts once.`;
		case 'earlier':
			return `${whose}: handed in again later; ${show(counted)} counts.`;
		case 'code-beside-file':
			return `${whose}: there is a file of the same name, ${show(counted)}, which tells more.`;
		case 'earlier-code':
			return `${whose}: typed again below; ${show(counted)} counts.`;
	}
}

/** What one may want to ask about, without a verdict. `titleOf` names an exercise, `nameOf` a student by place. */
export function doubtWords(
	doubt: Doubt,
	titleOf: (exercise: string) => string,
	nameOf: (student: number) => string,
): string {
	switch (doubt.kind) {
		case 'edited':
			return 'The sum in the file is not that of its content: it is not as the site wrote it.';
		case 'other-result':
			return `The file gives another result for “${titleOf(doubt.exercise)}” than its answers come to. The answers are counted.`;
		case 'backwards':
			return doubt.exercise === undefined
				? 'The time of handing in lies before the start.'
				: `Times run backwards at “${titleOf(doubt.exercise)}”.`;
		case 'before-start':
			return `A try at “${titleOf(doubt.exercise)}” is older than the start of this work.`;
		case 'same-try':
			return `A try at “${titleOf(doubt.exercise)}” has the same time, to the millisecond, as one of ${listWords(doubt.others.map(nameOf))}.`;
	}
}
