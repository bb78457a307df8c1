/** What is said of what one would look up. */
export const predictedWords = { result: 'What we did stands below what you wrote.' } as const;
