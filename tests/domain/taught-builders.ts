import type { LookAlike } from '../../src/domain/exercise.ts';
import type { Taught, TaughtSignal } from '../../src/domain/taught.ts';

function signal(name: string, forms: Readonly<Record<string, LookAlike>>): TaughtSignal {
	return { name, question: `${name}?`, forms };
}

/** Two signals with two forms each, and three that teach nothing. */
export const TAUGHT: Taught = {
	attribution: signal('Attribution', {
		named: {
			name: 'Named source',
			other: 'attribution/relayed',
			difference: 'A name can stand in front of another’s word.',
		},
		unnamed: {
			name: 'Unnamed source',
			other: 'hedge/weasel',
			difference: 'Unnamed hides who speaks.',
		},
	}),
	figure: signal('Figures', {}),
	framing: signal('Framing', {}),
	hedge: signal('Hedges', {
		calibrated: { name: 'Calibrated', other: 'hedge/weasel', difference: 'It says how sure.' },
		weasel: { name: 'Weasel', other: 'hedge/calibrated', difference: 'It hides who doubts.' },
	}),
	wording: signal('Wording', {}),
};
