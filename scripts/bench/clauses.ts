import type { SignalId } from '../../src/domain/signal.ts';
import type { FigureSource } from '../../src/schemas/annotations.ts';
import type { Random } from './random.ts';
import { BODIES, CLAIMS, CUES, FIRST, LAST, MONTHS, THINGS, TOWNS, UNITS } from './words.ts';

/** A clause that one annotation is about; `quote` is all of it. */
export interface Clause {
	readonly quote: string;
	readonly parts?: Readonly<Record<'source' | 'cue' | 'content', string>>;
	/** A voice of the generated article; see `VOICES`. */
	readonly voice?: string;
	readonly figure?: Partial<FigureSource>;
}

/** The voices that every generated article declares. */
export const VOICES = [
	{ id: 'mayor', role: 'official', side: 'town' },
	{ id: 'witness', role: 'witness', side: 'residents' },
	{ id: 'registry', role: 'document', via: 'mayor', side: 'town' },
	{ id: 'ministry', role: 'state official' },
	{ id: 'surveyor', role: 'expert' },
	{ id: 'gazette', role: 'outlet' },
	{ id: 'wire', role: 'agency', via: 'gazette' },
	{ id: 'reports', role: 'unnamed' },
] as const;

/** Writes a clause in which the signal takes this form. */
export function toClause(signal: SignalId, form: string, random: Random): Clause {
	const write = WRITERS[`${signal}/${form}`];
	if (!write) throw new Error(`No clause is known for \`${signal}/${form}\`: add one.`);
	return write(random);
}

const WRITERS: Readonly<Record<string, (random: Random) => Clause>> = {
	'attribution/named': (r) => said(r, `${r.pick(FIRST)} ${r.pick(LAST)}`, 'mayor'),
	'attribution/document': (r) => said(r, `the ${r.pick(BODIES)} report of ${year(r)}`, 'registry'),
	'attribution/witnessed': (r) => ({
		quote: `our reporter watched ${r.pick(UNITS)} wait beside the ${r.pick(THINGS)}`,
		voice: 'gazette',
	}),
	'attribution/described': (r) => said(r, `an adviser close to the ${r.pick(BODIES)}`, 'reports'),
	'attribution/unnamed': (r) => said(r, `some in ${r.pick(TOWNS)}`, 'reports'),
	'attribution/missing': (r) => ({ quote: `the ${r.pick(THINGS)} is known to lose money daily` }),
	'attribution/relayed': (r) => said(r, `the ${r.pick(BODIES)}, quoted by the wire,`, 'wire'),
	'attribution/circular': (r) => said(r, `a paper citing the same ${r.pick(BODIES)}`, 'wire'),

	'figure/sourced': (r) => {
		const [value, unit, month] = [amount(r), r.pick(UNITS), r.between(1, 10)];
		const at = `${year(r)}-${String(month).padStart(2, '0')}`;
		return {
			quote: `the survey counted ${show(value)} ${unit} in ${MONTHS[month - 1]} ${at.slice(0, 4)}`,
			voice: 'surveyor',
			figure: { ...series(unit), value, period: { in: at }, voice: 'surveyor' },
		};
	},
	'figure/in-context': (r) => {
		const [value, unit, from] = [amount(r), r.pick(UNITS), year(r)];
		return {
			quote: `${show(value)} ${unit} came in the years from ${from} to ${from + 2}`,
			figure: {
				...series(unit),
				value,
				period: { from: String(from), to: String(from + 2) },
				voice: 'registry',
			},
		};
	},
	'figure/bare': (r) => {
		const [value, unit] = [amount(r), r.pick(UNITS)];
		return {
			quote: `well over ${show(value)} ${unit} have left the ${r.pick(THINGS)}`,
			figure: { ...series(unit), value, bound: 'over' },
		};
	},
	'figure/undefined': (r) => {
		const min = amount(r);
		const max = min + r.between(10, 900);
		return {
			quote: `between ${show(min)} and ${show(max)} cases or people are waiting`,
			figure: { min, max, unit: 'cases', measures: 'cases', of: 'comings', period: 'none' },
		};
	},
	'figure/clash': (r) => {
		const [value, unit] = [amount(r), r.pick(UNITS)];
		return {
			quote: `about ${show(value)} ${unit} use the ${r.pick(THINGS)} every month`,
			figure: { ...series(unit), value, bound: 'about', period: { per: 'month' }, voice: 'mayor' },
		};
	},

	'framing/claim-attributed': (r) => said(r, 'the ministry, in its own words,', 'ministry'),
	'framing/disclosed': (r) => ({
		quote: `the ${r.pick(BODIES)}, which owns this paper, runs the ${r.pick(THINGS)}`,
		voice: 'gazette',
	}),
	'framing/state-voice': (r) => ({ quote: `the ${r.pick(THINGS)} now serves the people again` }),
	'framing/justification': (r) => ({
		quote: `the ${r.pick(BODIES)} had to act because of the ${r.pick(THINGS)}`,
	}),
	'framing/false-balance': (r) => ({
		quote: `one letter weighs as much as the ${show(amount(r))} signatures`,
	}),
	'framing/euphemism': (r) => ({ quote: `the ${r.pick(UNITS)} were released into the market` }),
	'framing/omitted-reply': (r) => ({
		quote: `the ${r.pick(UNITS)} of ${r.pick(TOWNS)} are to blame`,
	}),

	'hedge/calibrated': (r) => ({
		quote: `two of three counts agree that the ${r.pick(THINGS)} is likely to close`,
		voice: 'surveyor',
	}),
	'hedge/weasel': (r) => ({ quote: `the ${r.pick(THINGS)} reportedly raised questions` }),
	'hedge/booster': (r) => ({ quote: `this proves beyond doubt what the ${r.pick(BODIES)} did` }),
	'hedge/stacked': (r) => ({ quote: `the ${r.pick(THINGS)} might perhaps possibly be in danger` }),

	'wording/plain': (r) => ({ quote: `the ${r.pick(THINGS)} closed at six` }),
	'wording/loaded': (r) => ({ quote: `a flood of ${r.pick(UNITS)} swamped the ${r.pick(THINGS)}` }),
	'wording/label': (r) => ({ quote: `the ${r.pick(TOWNS)} clique took the floor` }),
	'wording/exaggeration': (r) => ({ quote: `the ${r.pick(THINGS)} collapsed completely` }),
};

function said(random: Random, source: string, voice: string): Clause {
	const [cue, content] = [random.pick(CUES), random.pick(CLAIMS)];
	return { quote: `${source} ${cue} that ${content}`, parts: { source, cue, content }, voice };
}

function series(unit: string) {
	return { unit, measures: 'persons', of: 'comings', period: 'none' as const };
}

function amount(random: Random): number {
	return random.between(11, 98) * 10 ** random.between(1, 3);
}

function year(random: Random): number {
	return random.between(2031, 2044);
}

function show(value: number): string {
	return value.toLocaleString('en');
}
