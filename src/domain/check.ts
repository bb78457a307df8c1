import type { Span } from './span.ts';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What looking off the page found. */
export const CHECK_STATUSES = [
	'matches',
	'partly',
	'differs',
	'not-found',
	'open',
	'opinion',
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export interface Source {
	readonly publisher: string;
	/** As precise as it is known: a day, a month or a year. */
	readonly date?: string | undefined;
	/** Host and path, without a scheme. */
	readonly address?: string | undefined;
}

/** A statement about the world, with where it comes from and when that was read. */
export interface Finding {
	readonly finding: string;
	readonly confidence: Confidence;
	readonly asRead: string;
	readonly sources: readonly Source[];
}

interface Check extends Finding {
	readonly status: CheckStatus;
}

/** One line of the ledger: what is claimed, by whom, in which words, and what a check found. */
export interface Claim {
	readonly id: string;
	readonly sentence: number;
	readonly spans: readonly [Span, ...Span[]];
	readonly claim: string;
	readonly voice?: string | undefined;
	readonly told: string;
	readonly check: Check;
}

/** One step of the way a text took to the reader. */
export interface TrailStep {
	readonly who: string;
	readonly when?: string | undefined;
	readonly where: string;
	readonly told: string;
	readonly kept: readonly string[];
	readonly lost: readonly string[];
	readonly note?: string | undefined;
	readonly confidence: Confidence;
	readonly asRead: string;
	readonly sources: readonly Source[];
}
