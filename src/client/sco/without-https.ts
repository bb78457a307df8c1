type Name = ReturnType<Crypto['randomUUID']>;

// A platform without HTTPS: browsers then have no names at random, and marks need one each.
crypto.randomUUID ??= randomName;

/** A name that no other mark has (RFC 9562, version 4). */
export function randomName(): Name {
	const digits = [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5') as Name;
}
