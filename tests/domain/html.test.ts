import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/domain/html.ts';

test.each([
	{ text: 'plain', html: 'plain' },
	{ text: '<&>"', html: '&lt;&amp;&gt;&quot;' },
	{ text: '&amp;', html: '&amp;amp;' },
	{ text: 'a\r\nb', html: 'a&#13;\nb' },
	{ text: "it's", html: "it's" },
])('$text', ({ text, html }) => {
	expect(escapeHtml(text)).toBe(html);
});
