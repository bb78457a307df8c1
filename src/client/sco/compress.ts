import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** No work is longer; what unpacks to more was not packed here. */
const LONGEST = 1_000_000;

/** A text as a shorter one of letters, digits, `+`, `/` and `=`. */
export function compress(text: string): string {
	return btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true));
}

/** The text again, or nothing where this is no such text. */
export function decompress(packed: string): string | undefined {
	try {
		const bytes = strToU8(atob(packed), true);
		return strFromU8(inflateSync(bytes, { out: new Uint8Array(LONGEST) }));
	} catch {
		return undefined;
	}
}
