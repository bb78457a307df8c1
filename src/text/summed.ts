/** What is said of questions on figures once they are answered. */
export const summedWords = {
	result: (right: number, outOf: number) => `${right} of ${outOf} answers are right.`,
	right: (ours: string) => `${ours}. So you say too.`,
	wrong: (ours: string, yours: string) => `You: ${yours}. It is: ${ours}.`,
	open: (ours: string) => `Not answered. It is: ${ours}.`,
	unread: (written: string) =>
		`“${written}” is no number that can be read here. Write digits only, such as 21600 or 21,600.`,
	mend: 'One answer cannot be read as a number. It is marked; mend it or empty it, then check.',
} as const;
