/** Whether a form does its job (`sound`), leaves a gap (`weak`), or the passage decides (`depends`). */
export const READINGS = ['sound', 'weak', 'depends'] as const;
export type Reading = (typeof READINGS)[number];

/**
 * The signals the site teaches to see and the forms of each. Ids are stable addresses: they stand
 * in links, exports and students' results, so they are added to and never renamed.
 * The letters are what a reader sees beside every mark.
 */
export const SIGNALS = {
	attribution: {
		letter: 'A',
		forms: {
			named: 'sound',
			document: 'sound',
			witnessed: 'sound',
			described: 'depends',
			unnamed: 'weak',
			missing: 'weak',
			relayed: 'depends',
			circular: 'weak',
		},
	},
	figure: {
		letter: 'F',
		forms: {
			sourced: 'sound',
			'in-context': 'sound',
			bare: 'weak',
			undefined: 'weak',
			clash: 'weak',
		},
	},
	framing: {
		letter: 'R',
		forms: {
			'claim-attributed': 'sound',
			disclosed: 'sound',
			'state-voice': 'weak',
			justification: 'weak',
			'false-balance': 'weak',
			euphemism: 'weak',
			'omitted-reply': 'weak',
		},
	},
	hedge: {
		letter: 'H',
		forms: { calibrated: 'sound', weasel: 'weak', booster: 'weak', stacked: 'weak' },
	},
	wording: {
		letter: 'W',
		forms: { plain: 'sound', loaded: 'weak', label: 'weak', exaggeration: 'weak' },
	},
} as const satisfies Record<string, { letter: string; forms: Record<string, Reading> }>;

export type SignalId = keyof typeof SIGNALS;
export const SIGNAL_IDS = Object.keys(SIGNALS) as SignalId[];

export function isSignal(id: string): id is SignalId {
	return Object.hasOwn(SIGNALS, id);
}

/** The form ids of a signal, in the order they are taught. */
export function formsOf(signal: SignalId): string[] {
	return Object.keys(SIGNALS[signal].forms);
}

/** The reading of a form, or nothing where the signal has no such form. */
export function readingOf(signal: SignalId, form: string): Reading | undefined {
	const forms: Record<string, Reading> = SIGNALS[signal].forms;
	return Object.hasOwn(forms, form) ? forms[form] : undefined;
}

/** The form's name across all signals, "attribution/named". */
export function formPath(signal: SignalId, form: string): string {
	return `${signal}/${form}`;
}

/** The names of all forms, in the order they are taught. */
export function formPaths(): string[] {
	return SIGNAL_IDS.flatMap((signal) => formsOf(signal).map((form) => formPath(signal, form)));
}
