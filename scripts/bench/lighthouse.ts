import { pathToFileURL } from 'node:url';
import { packageFile } from './packages.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page on a phone. */
export interface Audit {
	/** 0 to 100. */
	readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
	/** First and largest contentful paint and total blocking time, ms, simulated slow 4G. */
	readonly fcp: number;
	readonly lcp: number;
	readonly tbt: number;
	/** Bytes over the wire. */
	readonly total: number;
	readonly script: number;
	/** The audits that cost points, by id. */
	readonly faults: readonly string[];
}

/** The part of Lighthouse that is used here. */
type Lighthouse = (
	address: string,
	flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<{ lhr: Result } | undefined>;

interface Result {
	readonly runtimeError?: { readonly message: string };
	readonly categories: Readonly<
		Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
	>;
	readonly audits: Readonly<
		Record<string, { score: number | null; numericValue?: number; details?: { items?: Item[] } }>
	>;
}

interface Item {
	readonly resourceType?: string;
	readonly transferSize?: number;
}

/** Loads Lighthouse, which is installed on first use and only for the bench. */
export async function loadLighthouse(): Promise<Lighthouse> {
	const entry = packageFile('lighthouse', 'core/index.js');
	const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
		default: Lighthouse;
	};
	return lighthouse;
}

/** Audits a page `runs` times and returns the run with the median LCP. */
export async function audit(
	lighthouse: Lighthouse,
	address: string,
	port: number,
	runs: number,
): Promise<Audit> {
	const audits: Audit[] = [];
	while (audits.length < runs) {
		const flags = { port, logLevel: 'error', onlyCategories: CATEGORIES } as const;
		const result = (await lighthouse(address, flags))?.lhr;
		if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
		if (result.runtimeError) throw new Error(result.runtimeError.message);
		audits.push(toAudit(result));
	}
	const [median] = audits.sort((a, b) => a.lcp - b.lcp).slice(Math.floor(runs / 2));
	if (!median) throw new Error('At least one run is needed.');
	return median;
}

function toAudit({ categories, audits }: Result): Audit {
	const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
	const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	const requests = audits['network-requests']?.details?.items ?? [];
	const bytes = (wanted: readonly Item[]) =>
		wanted.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
	const counted = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
	);
	return {
		scores: Object.fromEntries(scores) as Audit['scores'],
		fcp: number('first-contentful-paint'),
		lcp: number('largest-contentful-paint'),
		tbt: number('total-blocking-time'),
		total: bytes(requests),
		script: bytes(requests.filter(({ resourceType }) => resourceType === 'Script')),
		faults: [...new Set(counted)].filter((id) => (audits[id]?.score ?? 1) < 0.9),
	};
}
