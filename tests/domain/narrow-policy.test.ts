import { expect, test } from 'vitest';
import { narrowPolicy } from '../../src/domain/narrow-policy.ts';

const digest = (text: string) => `of-${text.trim()}`;

function pageWith(hashes: readonly string[], body: string): string {
	const allowed = hashes.map((hash) => ` 'sha256-${hash}'`).join('');
	return `<meta http-equiv="content-security-policy" content="style-src 'self'${allowed};">${body}`;
}

test('a page allows its own styles and scripts, and no other page’s', () => {
	const body = '<style>a</style><script>b</script>\n<style media="print">c\n</style>';
	expect(narrowPolicy(pageWith(['of-x', 'of-a', 'of-b', 'of-c'], body), digest)).toBe(
		pageWith(['of-a', 'of-b', 'of-c'], body),
	);
});

test('a script that is fetched has no text to allow', () => {
	const body = '<script type="module" src="/a.js">a</script>';
	expect(narrowPolicy(pageWith(['of-a'], body), digest)).toBe(pageWith([], body));
});

test('what only looks like a hash elsewhere in the page stays', () => {
	const body = "<p>'sha256-of-x' 'sha256-of-y'</p>";
	expect(narrowPolicy(pageWith(['of-x'], body), digest)).toBe(pageWith([], body));
});

test('a page without a policy stays as it is', () => {
	expect(narrowPolicy('<style>a</style>', digest)).toBe('<style>a</style>');
});
