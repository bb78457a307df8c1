/** What is said of a phrase written anew. */
export const rewrittenWords = {
	result: (met: number, points: number) =>
		`By your own count your sentence does ${met} of ${points}. Two of ours stand below it.`,
} as const;
