/** A value as JSON that may stand in a `<script>`: a closing tag in it would end the element. */
export function toJsonScript(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
