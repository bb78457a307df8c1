import type { AnswersShown, Assignment } from './assignment.ts';

/**
 * Somebody's work on an assignment, on this device. Its exercises are done where they stand in
 * their lessons: while a work is open, its rules hold there, and only tries since its start count,
 * so that the next student on the same device starts afresh.
 */
export interface Work {
	/** The assignment's id and the start: "3f2a91c0@2026-11-28T09:30:00.000Z". */
	readonly id: string;
	/** The assignment's id, see `assignmentId`. */
	readonly assignmentId: string;
	readonly assignment: Assignment;
	/** Name or number, as asked for; empty as long as there is none. */
	readonly student: string;
	/** ISO 8601, UTC. */
	readonly startedAt: string;
	/** When its page was last opened: of two that ask for the same exercise, the later one rules. */
	readonly openedAt: string;
	/** The last time it was handed in; then the rules are off, and the answers may be seen. */
	readonly handedInAt?: string | undefined;
}

export function workId(assignment: string, startedAt: string): string {
	return `${assignment}@${startedAt}`;
}

/** What an open work says of an exercise. */
export interface WorkRules {
	/** The work's id. */
	readonly work: string;
	/** The assignment's title. */
	readonly title: string;
	/** Earlier tries and drafts are somebody else's, or were made for something else. */
	readonly since: string;
	readonly answers: AnswersShown;
	/** How often it may be checked in all; none where as often as one likes. */
	readonly tries?: number | undefined;
}
