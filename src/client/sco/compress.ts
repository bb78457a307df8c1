import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A text as a shorter one of letters, digits, `+`, `/` and `=`. */
export function compress(text: string): string {
	return btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true));
}

/** The text again, or nothing where this is no such text. */
export function decompress(packed: string): string | undefined {
	try {
		return strFromU8(inflateSync(strToU8(atob(packed), true)));
	} catch {
		return undefined;
	}
}
