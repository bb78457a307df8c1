import { createHash } from 'node:crypto';

/**
 * Runs while the page is read, before anything of the lesson is painted: marks the step that the
 * address names, so that no other step is ever seen. Where the address names something else,
 * `lesson-path` knows once all is there; where that never comes, the whole lesson shows.
 */
export const pathStart = [
	'{const path=document.currentScript.parentElement,',
	"links=[...path.querySelectorAll('.steps a')],",
	'link=location.hash?links.find(({hash})=>hash===location.hash):links[0];',
	"link?.setAttribute('aria-current','step');",
	"path.dataset.at=link?.hash.slice(1)??'';",
	"addEventListener('load',()=>customElements.get('lesson-path')||delete path.dataset.at)}",
].join('');

/** What the page's security policy allows it by. */
export const pathStartHash =
	`sha256-${createHash('sha256').update(pathStart).digest('base64')}` as const;
