/** The policy of a page, as an element of its head. */
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** A hash that a policy allows, with the space before it. */
const ALLOWED = / 'sha256-([^']+)'/g;

/** What stands between the tags of a style, or of a script that is not fetched. */
const INLINE = /<(style|script)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;

/**
 * A page whose policy allows the styles and scripts it holds, and no other page's.
 * @param digest of a text, SHA-256 in base64
 */
export function narrowPolicy(html: string, digest: (text: string) => string): string {
	return html.replace(POLICY, (policy) => {
		const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => digest(text)));
		return policy.replace(ALLOWED, (allowed, hash: string) => (own.has(hash) ? allowed : ''));
	});
}
