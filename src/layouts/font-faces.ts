import { createHash } from 'node:crypto';
import { href } from '../components/href.ts';

interface Face {
	readonly family: string;
	readonly file: string;
	readonly weight: string;
	readonly style?: string;
}

const FACES: readonly Face[] = [
	{ family: 'Newsreader', file: 'text', weight: '400 600' },
	{ family: 'Newsreader', file: 'italic', weight: '400', style: 'italic' },
	{ family: 'Newsreader Display', file: 'display', weight: '520' },
	{ family: 'Atkinson Hyperlegible Next', file: 'sans', weight: '400 700' },
];

/** Local fonts with the measures of ours, so that nothing jumps when these arrive. */
const FALLBACKS = [
	"@font-face{font-family:'Newsreader fallback';src:local('Georgia'),local('Gelasio'),local('DejaVu Serif');size-adjust:93%}",
	"@font-face{font-family:'Atkinson fallback';src:local('Arial'),local('Liberation Sans');size-adjust:102%}",
];

/** What every page begins with. The fonts' addresses depend on where the site is deployed, so no style sheet can hold them. */
export const headStyles = [
	// The order of the layers, before any style sheet opens one.
	'@layer tokens,base,text,marks,components,print;',
	...FACES.map(
		({ family, file, weight, style = 'normal' }) =>
			`@font-face{font-family:'${family}';src:url('${fontAddress(file)}') format('woff2');font-weight:${weight};font-style:${style};font-display:swap}`,
	),
	...FALLBACKS,
].join('');

/** What the page's security policy allows them by. */
export const headStylesHash =
	`sha256-${createHash('sha256').update(headStyles).digest('base64')}` as const;

export function fontAddress(file: string): string {
	return href(`/fonts/${file}.woff2`);
}
