/** A length in per cent of the picture's width, no finer than can be seen. */
export function across(percent: number): string {
	return `${Math.round(percent * 100) / 100}%`;
}
