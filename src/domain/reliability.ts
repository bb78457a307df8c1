/** What an alpha allows, by the customary thresholds. */
export const RELIABILITIES = ['reliable', 'tentative', 'low'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/**
 * What agreement of that alpha allows: to rely on the data from 0.8 on, and only tentative
 * conclusions from 0.667 on.
 * K. Krippendorff, Content Analysis, 2nd edition (2004), p. 241.
 */
export function reliabilityOf(alpha: number): Reliability {
	if (alpha >= 0.8) return 'reliable';
	return alpha >= 0.667 ? 'tentative' : 'low';
}
