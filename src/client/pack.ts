import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Packing } from '../domain/assignment-link.ts';

/** Deflated (RFC 1951), then base64 in the alphabet for addresses (RFC 4648, 5), without padding. */
export const packing: Packing = { pack, unpack };

function pack(text: string): string {
	const bytes = deflateSync(strToU8(text), { level: 9 });
	return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpack(packed: string, longest: number): string | undefined {
	try {
		const bytes = strToU8(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), true);
		// One byte more than may be: what fills it is longer, and the rest of it is never kept.
		const text = inflateSync(bytes, { out: new Uint8Array(longest + 1) });
		return text.length > longest
			? undefined
			: new TextDecoder('utf-8', { fatal: true }).decode(text);
	} catch {
		return undefined;
	}
}
