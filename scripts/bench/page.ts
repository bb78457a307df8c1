import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../src/domain/html.ts';
import { LCP_TO_PLAIN, SCORE_LOST } from './bars.ts';
import { browsing, findChromium } from './chromium.ts';
import { type Audit, audit, CATEGORIES, loadLighthouse } from './lighthouse.ts';
import { findDist, inTemporary, ROOT, SEED } from './project.ts';
import type { Report } from './report.ts';
import { serving } from './serve.ts';

const ARTICLE = `/articles/${SEED}/`;
const PAGES = ['/', ARTICLE, '/signals/attribution/', '/lessons/who-says-so/'];
const PLAIN = '/bench-plain.html';

/** Lighthouse on the pages that readers land on, and on a plain page of the same text. */
export async function benchPage(report: Report, runs: number): Promise<void> {
	report.section(
		'Pages, Lighthouse mobile',
		`Simulated slow 4G and processor; median of ${runs} by LCP; sizes over the wire, gzip.`,
	);
	const browser = findChromium();
	if (browser === undefined) return report.say('No Chromium or Chrome on the path: skipped.');
	const dist = await findDist(report);
	const lighthouse = await loadLighthouse();
	const plain = { [PLAIN]: plainPage() };
	await inTemporary((dir) =>
		serving(dist, join(dir, 'site'), plain, async (origin) => {
			const audits = new Map<string, Audit>();
			for (const page of [...PAGES, PLAIN]) {
				if (page !== PLAIN && !existsSync(join(dist, page, 'index.html'))) {
					report.fail(page, new Error('the build has no such page'));
					continue;
				}
				try {
					const result = await browsing(browser, (port) =>
						audit(lighthouse, origin + page, port, runs),
					);
					audits.set(page, result);
					tell(report, page, result);
				} catch (error) {
					report.fail(page, error);
				}
			}
			const [ours, theirs] = [audits.get(ARTICLE), audits.get(PLAIN)];
			if (ours && theirs) {
				report.figure('LCP, article / plain page', ours.lcp / theirs.lcp, '×', LCP_TO_PLAIN);
			}
		}),
	);
}

function tell(report: Report, page: string, result: Audit): void {
	report.say(page);
	if (page !== PLAIN) {
		for (const id of CATEGORIES) {
			report.figure(`  ${id}: points lost`, 100 - result.scores[id], '', SCORE_LOST);
		}
		if (result.faults.length > 0) report.say(`  what costs points: ${result.faults.join(', ')}`);
	}
	report.figure('  first contentful paint', result.fcp, 'ms');
	report.figure('  largest contentful paint', result.lcp, 'ms');
	report.figure('  total blocking time', result.tbt, 'ms');
	report.figure('  all that is sent', result.total / 1000, 'kB');
	report.figure('  script files among it', result.script / 1000, 'kB');
}

/** The article's text and nothing else, in a font that every system has. */
function plainPage(): string {
	const text = readFileSync(join(ROOT, 'content/articles', SEED, 'text.txt'), 'utf8');
	const [headline = '', ...paragraphs] = text.trim().split(/\n\s*\n/);
	const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(headline)}</title><meta name="viewport" content="width=device-width">
<style>body { font-family: system-ui, sans-serif; max-width: 40em; margin: 1em auto; }</style>
</head><body><main><h1>${escapeHtml(headline)}</h1>
${body}</main></body></html>`;
}
