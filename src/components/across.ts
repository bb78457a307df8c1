/** A length in per cent of the picture's width, in tenths: at 1,000 px, no finer than a pixel. */
export function across(percent: number): string {
	return `${Math.round(percent * 10) / 10}%`;
}
