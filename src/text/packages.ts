import type { CartridgeVersion } from '../domain/package-file.ts';
import { number } from './numbers.ts';

/** What a module’s page says of the files for a learning platform. */
export const packageWords = {
	heading: 'For your learning platform',
	lead: 'Everything works without one. If your school has Moodle, Canvas, Schoology or another, these files put the lessons into your course.',
	each: 'A lesson with its grade',
	eachWhat:
		'The whole lesson in one file, for Moodle, Canvas and Schoology; nothing is fetched from elsewhere. Pupils go on where they stopped, on any computer, and the grade comes back by itself.',
	whole: 'The module as part of a course',
	wholeWhat:
		'A page for each lesson, links to the lessons here, prompts to discuss, and a test of multiple-choice questions that your platform marks. What pupils do in the lessons themselves is not graded this way.',
	cartridge: {
		'1.1': { name: 'Common Cartridge 1.1', what: 'for Moodle, which restores it like a course' },
		'1.2': { name: 'Common Cartridge 1.2', what: 'for Canvas and Schoology, under “Import”' },
	} satisfies Record<CartridgeVersion, { readonly name: string; readonly what: string }>,
	grade: 'How the grade comes about',
	gradeWhat: [
		'Only the first try at an exercise counts, from 0 to 100. The lesson’s grade is the mean of the exercises that pupils do alone; one that is not done yet counts as 0. Those that are half done for them, and those in their own words, are needed to finish and carry no points.',
		'A mark that is missed costs, and so does a mark where there is nothing to mark. All right is 100. Marking everything, marking nothing and guessing are 0.',
		'A pupil who opens our answers before the first check gets no points for that exercise.',
		'A grade is evidence of a sitting, not proof of who sat there.',
	],
} as const;

/** "139 kB" */
export function sizeWords(bytes: number): string {
	return `${number(Math.ceil(bytes / 1_000))} kB`;
}
