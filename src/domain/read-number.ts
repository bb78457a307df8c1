/** Signs, digits with what people put between them, and what may follow: "million", "%", "per cent", "4th". */
const NUMBER =
	/^([-+−])?([£$€])?\s*(\d[\d\s.,'’]*?)\s*(thousand|million|billion|bn|m)?\s*(?:%|per ?cent|st|nd|rd|th)?\.?$/i;

const SCALES: Readonly<Record<string, number>> = {
	thousand: 1e3,
	million: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
};

/** Digits in groups of three, the first of which is not a lone nought: "21,600", "21 600", "21.600". */
const GROUPED = /^[1-9]\d{0,2}(?:([\s.,'’])\d{3})(?:\1\d{3})*$/;

/**
 * The number somebody wrote, or nothing where it is none. One mark between groups of three digits parts
 * thousands, be it a comma, a point, a space or an apostrophe. Else the last comma or point is that
 * of decimals: "21,600", "21 600" and "21.600" are 21600, as is "21.600,0"; "16.7" and "16,7" are 16.7. "£23.6 million" is 23600000.
 */
export function readNumber(source: string): number | undefined {
	const [, sign, currency, written = '', word = ''] = NUMBER.exec(source.trim()) ?? [];
	const scale = word.toLowerCase();
	// Without money it may be metres.
	if (scale === 'm' && currency === undefined) return undefined;
	const read = readAmount(written.trim());
	if (read === undefined) return undefined;
	const amount = read * (SCALES[scale] ?? 1);
	return sign === '-' || sign === '−' ? -amount : amount;
}

function readAmount(written: string): number | undefined {
	if (/^\d+$/.test(written)) return Number(written);
	if (GROUPED.test(written)) return Number(written.replace(/\D/g, ''));
	const [, whole = '', decimals] = /^(.*)[.,](\d+)$/.exec(written) ?? [];
	if (!/^\d+$/.test(whole) && !GROUPED.test(whole)) return undefined;
	return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}
