/** The words of the field guide: its primers and its glossary. */
export const guideWords = {
	primers: {
		title: 'How it works behind the page',
		kicker: 'Primer',
		others: 'More on how it works',
	},
	glossary: {
		title: 'Glossary',
		description: 'The words of the trade that the lessons use, each in a few plain sentences.',
		lead: 'Words that newsrooms, statisticians and this site use. A lesson links each of them where it first comes up.',
		none: 'This course has no glossary yet.',
		link: 'Words of the trade, in a few sentences each',
		toSignals: 'Back to the five signals',
	},
} as const;
