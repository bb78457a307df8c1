import { encode } from 'uqr';
import { escapeHtml } from '../domain/html.ts';

/**
 * Squares a side. At 3 cm each is 0.39 mm wide then, more than the four dots of a printer with 300
 * dots an inch that Denso Wave, who made the code, ask for.
 */
export const MOST_SQUARES = 77;

/** Light squares around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;
const SIDE_IN_CM = 3;

export interface QrCode {
	/** Squares a side, without the light ones around it. */
	readonly squares: number;
	/** On paper the code itself is 3 cm wide. Black on white, whatever the colours of the page. */
	readonly svg: string;
}

/** The text as a code that survives the loss of 15 per cent (level M); none where it is too long. */
export function drawQrCode(text: string, title: string): QrCode | undefined {
	const rows = encodeRows(text);
	if (!rows) return undefined;
	const squares = rows.length;
	const side = squares + 2 * QUIET_ZONE;
	const width = (SIDE_IN_CM * side) / squares;
	const runs = rows.flatMap((row, y) =>
		runsIn(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
	);
	return {
		squares,
		svg: [
			`<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width.toFixed(3)}cm" height="${width.toFixed(3)}cm" viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}" shape-rendering="crispEdges">`,
			`<title>${escapeHtml(title)}</title>`,
			`<path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${side}v${side}h${-side}z"/>`,
			`<path fill="#000" d="${runs.join('')}"/></svg>`,
		].join(''),
	};
}

function encodeRows(text: string): readonly (readonly boolean[])[] | undefined {
	try {
		return encode(text, { ecc: 'M', border: 0 }).data;
	} catch {
		// Longer than the largest code there is.
		return undefined;
	}
}

/** Dark squares that follow each other. */
function runsIn(row: readonly boolean[]): { readonly x: number; readonly length: number }[] {
	const runs: { x: number; length: number }[] = [];
	for (const [x, isDark] of row.entries()) {
		const last = runs.at(-1);
		if (!isDark) continue;
		if (last && last.x + last.length === x) last.length++;
		else runs.push({ x, length: 1 });
	}
	return runs;
}
