import { createHash } from 'node:crypto';
import { cssString } from '../domain/css-string.ts';

/** What stands over every page of one sheet on paper. */
export interface RunningHead {
	readonly left: string;
	readonly right: string;
}

const FONT = "8.5pt 'Atkinson Hyperlegible Next',sans-serif";

/** Styles that give each sheet of a page its own head on paper. Page numbers are in the styles of every page. */
export function runningHeads(heads: readonly RunningHead[]): string {
	const rules = heads.map(({ left, right }, index) => {
		const name = `sheet-${index + 1}`;
		return [
			`.sheets>:nth-child(${index + 1}){page:${name}}`,
			`@page ${name}{`,
			`@top-left{content:${cssString(left)};font:${FONT};white-space:nowrap}`,
			`@top-right{content:${cssString(right)};font:${FONT};white-space:nowrap}}`,
		].join('');
	});
	return `@media print{${rules.join('')}}`;
}

/** What the page's security policy allows a style by. */
export function styleHash(style: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
