import type { TrailStep } from '../../src/domain/check.ts';

/** A trail of four: a count becomes a rumour on its way. */
export const TRAIL: readonly TrailStep[] = [
	step('The harbour office', { kept: ['the date', 'who counted'] }),
	step('Ada Quill', { kept: ['the date', '“about”'], lost: ['who counted'] }),
	step('The Harbour Post', { kept: ['“about”'], lost: ['the date'] }),
	step('A page that copies', { kept: [], lost: ['“about”'] }),
];

export function step(who: string, fields: Partial<TrailStep> = {}): TrailStep {
	return {
		...{ who, where: 'a paper', told: `What ${who} told.`, kept: [], lost: [] },
		...{ confidence: 'high', asRead: '2026-11', sources: [] },
		...fields,
	};
}
