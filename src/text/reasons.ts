import { formPath, type SignalId } from '../domain/signal.ts';

/** Why somebody would mark a phrase, one line a form, by its name across all signals. */
const REASONS: Readonly<Record<string, string>> = {
	'attribution/named': 'It names a person or a body, or points back to one.',
	'attribution/document': 'It names a document that one could find.',
	'attribution/witnessed': 'The reporter saw or heard it.',
	'attribution/described': 'No name, but it says what kind of source it is.',
	'attribution/unnamed': 'It sounds like a source and names none.',
	'attribution/missing': 'A claim stands here with nobody behind it.',
	'attribution/relayed': 'One voice passes on what another said.',
	'attribution/circular': 'The second source has it from the first.',
	'figure/sourced': 'It says who counted.',
	'figure/in-context': 'There is something to hold the number against.',
	'figure/bare': 'Who counted, or for what time, is left out.',
	'figure/undefined': 'It is not clear what was counted.',
	'figure/clash': 'It does not fit another number of the text.',
	'framing/claim-attributed': 'One side’s view is told as that side’s view.',
	'framing/disclosed': 'It shows whom the speaker works for, or what there is to gain.',
	'framing/state-voice': 'An official’s words stand as the writer’s own.',
	'framing/justification': 'One side’s reasons stand as the explanation.',
	'framing/false-balance': 'Unequal things are put on one level.',
	'framing/euphemism': 'A soft word stands for a hard thing.',
	'framing/omitted-reply': 'The other side, or a fact that matters, is left out.',
	'hedge/calibrated': 'It says how sure it is, and why.',
	'hedge/weasel': 'It hides who doubts, or what is claimed.',
	'hedge/booster': 'It sounds surer than what supports it.',
	'hedge/stacked': 'One hedge stands on another.',
	'wording/plain': 'The exact, neutral word.',
	'wording/loaded': 'A feeling stands where a fact could.',
	'wording/label': 'A name that judges.',
	'wording/exaggeration': 'Bigger than what is shown.',
};

/** The line for a form; nothing where it is no form of the signal. */
export function reasonWords(signal: SignalId, form: string): string | undefined {
	return REASONS[formPath(signal, form)];
}
