/** The words around our reasons for an exercise. */
export const reasons = {
	/** Where a phrase stands. */
	sentence: (number: number) => `Sentence ${number}`,
	accepted: (quotes: readonly string[]) =>
		`Just as good: ${quotes.map((quote) => `“${quote}”`).join(', ')}.`,
	optional: 'Careful readers differ here. It may be passed over.',
	leftAlone: 'What may look like something',
	/** Of a stretch that carries none of these signals: "attribution, figure". */
	without: (names: string) => `Nothing to mark: ${names}`,
} as const;
