import { numberWord } from './numbers.ts';

/** What stands on the sheet that somebody has who has worked through a module. No grade, and no proof. */
export const certificateWords = {
	description: (module: string) =>
		`A sheet for whoever has worked through “${module}”: what was done and what it shows, to be filled in by hand.`,
	name: 'Name',
	done: (lessons: number) =>
		`has worked through ${lessons === 1 ? 'one lesson' : `${numberWord(lessons)} lessons`} on how news is told.`,
	lessons: 'Done, and when',
	shows: 'What this shows',
	practised:
		'Whoever fills in this sheet has read news stories sentence by sentence, marked what they saw before they were told, given reasons, and left alone what needed no mark. They met good reporting as well as gaps. They have practised asking:',
	mine: 'In my own words',
	found: 'A piece of good reporting that I found, and why it is good:',
	next: 'A question that I now put to what I read:',
	date: 'Date',
	signed: 'Signed by me',
	teacher: 'Read by my teacher',
	honest:
		'A sheet, no proof. It holds no grade: it is filled in by the person who did the work, and this site, which knows nobody, has checked nothing.',
} as const;
