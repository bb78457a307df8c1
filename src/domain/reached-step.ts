/** A step of a lesson that was on the screen. */
export interface ReachedStep {
	/** The lesson's address, "who-says-so". */
	readonly lesson: string;
	readonly step: string;
	/** When it was reached first. ISO 8601, UTC. */
	readonly reachedAt: string;
}
