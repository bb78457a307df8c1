export const ROLES = [
	'witness',
	'document',
	'official',
	'state official',
	'expert',
	'outlet',
	'agency',
	'unnamed',
] as const;
export type Role = (typeof ROLES)[number];

/** Someone whose word the article uses. */
export interface Voice {
	readonly id: string;
	readonly name: string;
	readonly role: Role;
	/** The voice through which this one reaches the reader. */
	readonly via?: string | undefined;
	/** The party it speaks for, where that matters for the share of words. */
	readonly side?: string | undefined;
}

/** A group of voices whose words are added up. */
export interface Side {
	readonly id: string;
	readonly name: string;
}

/** A reader could look this voice up; an unnamed one only sounds like a source. */
export function isNamed(voice: Voice): boolean {
	return voice.role !== 'unnamed';
}

/**
 * The chain from a voice to the one the reader actually hears, the voice itself first.
 * A circle is cut where it closes.
 */
export function voiceChain(id: string, voices: ReadonlyMap<string, Voice>): Voice[] {
	const chain: Voice[] = [];
	for (let next: string | undefined = id; next !== undefined;) {
		const voice = voices.get(next);
		if (!voice || chain.includes(voice)) break;
		chain.push(voice);
		next = voice.via;
	}
	return chain;
}

/** The first voice whose `via` leads back to itself, if there is one. */
export function findCircle(voices: readonly Voice[]): Voice | undefined {
	const byId = new Map(voices.map((voice) => [voice.id, voice]));
	return voices.find((voice) => voiceChain(voice.id, byId).at(-1)?.via === voice.id);
}
