// cspell:disable: the names are made up.
/** What the generated articles are made of. None of the places, people and bodies exists. */

export const FIRST = split('Ada Bram Cleo Dario Edda Farid Greta Hanno Iris Jonas Kaja Lorne');
export const LAST = split('Almquist Brenner Castell Dorsey Ekman Farrow Gilroy Haskins Ivers Jory');
export const TOWNS = split(
	'Aldermouth Brackwater Cressing Dunholme Eastlow Fenwray Garrick Holtby',
);
export const MONTHS = split('January February March April May June July August September October');
export const CUES = split('said explained added confirmed told claimed noted argued repeated');
export const THINGS = split(
	'ferry depot reservoir library bridge market orchard tram archive pier',
);
export const UNITS = split('passengers households permits deliveries pupils boats workers tenants');

export const BODIES = [
	'harbour office',
	'county registry',
	'water board',
	'school council',
	'transport agency',
	'chamber of trade',
	'fisheries inspectorate',
	'land survey',
];

export const CLAIMS = [
	'the eastern line would reopen before the winter timetable',
	'nobody had asked the residents about the second plan',
	'repairs would cost less than a new building',
	'two of the three pumps had stood still for a year',
	'the contract was signed after the vote was counted',
	'the old route carried more people than the new one',
	'prices at the quay had doubled within one season',
	'the inspection found no fault in the outer wall',
];

export const ADJECTIVES = split(
	'quiet narrow early bitter formal distant plain careful public narrow sudden final hollow brief ' +
		'steady northern painted crowded honest second broken patient foreign modest silent open',
);
export const NOUNS = split(
	'meeting harbour letter winter budget council window register street bridge sentence witness ' +
		'number ledger crane vote morning rumour headline clerk tide reader page season gallery map ' +
		'lamp comma promise debt source shadow column verb minute signature tenant hour doubt corner',
);
export const VERBS = split(
	'carries hides names counts borrows weakens follows leaves repeats answers measures moves ' +
		'shows softens opens holds tests drops keeps turns owes explains forgets covers proves splits',
);

export const SHORT_OPENERS = split('Meanwhile Later Today Here Elsewhere Earlier Now Then');
export const OPENERS = ['On the morning after the', 'In the hall of the', 'Weeks before the'];
export const LINKS = ['and', 'while', 'but then', 'and later', 'although'];
export const TAILS = ['before the', 'as seen from the', 'without the', 'until the', 'beside the'];

export const TITLES = [
	'Who stands behind it',
	'A number without company',
	'The word does the work',
	'Told as if seen',
	'One side is missing',
	'Sure, and says why',
	'Looks twice, counts once',
	'A plain word kept plain',
];

export const ASKS = [
	'Who counted this, and where could you read it?',
	'Which word would the other side have used here?',
	'How would the writer know?',
	'What would the sentence say without this word?',
];

export const FINDINGS = [
	'The register of the town shows the same entry, one week later and under another heading.',
	'Two papers of the region printed the number with its source; this text kept the number only.',
	'Nothing of the kind was found in the minutes, which are public and complete for that year.',
	'It is an opinion, and an honest one; a register cannot say whether it is right or wrong.',
];

export const CODES = split('Loaded_Language Appeal_to_Authority Doubt Slogans Repetition');

function split(list: string): readonly string[] {
	return list.split(' ');
}
