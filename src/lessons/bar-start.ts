import { createHash } from 'node:crypto';

/**
 * Runs inside the bar above a lesson while the page is read: where an open work asks for the
 * lesson, the bar takes its place before anything is painted, and what the work’s rules may hold
 * back is not seen until they are known. Where the lesson’s scripts never come, both end.
 */
export const barStart = [
	'try{const bar=document.currentScript.parentElement;',
	"if(localStorage.getItem('who-says-works').split(' ').includes(bar.dataset.workBar)){",
	"bar.hidden=false;bar.dataset.waits='scripts';",
	"addEventListener('load',()=>customElements.get('lesson-path')?",
	"bar.dataset.waits&&='rules':bar.remove())}}catch{}",
].join('');

/** What the page's security policy allows it by. */
export const barStartHash =
	`sha256-${createHash('sha256').update(barStart).digest('base64')}` as const;
