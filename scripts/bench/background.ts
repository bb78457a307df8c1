import { createHash } from 'node:crypto';
import { CHECK_STATUSES } from '../../src/domain/check.ts';
import { VOICES } from './clauses.ts';
import type { Placed } from './compose.ts';
import { toNote, toSentence } from './prose.ts';
import type { Random } from './random.ts';
import { FINDINGS, FIRST, LAST, TOWNS } from './words.ts';
import type { Fields } from './yaml.ts';

/** The fields of `about.yaml`. */
export function describe(title: string, text: string, town: string, random: Random): Fields {
	const names = VOICES.map(({ id }) => `${random.pick(FIRST)} ${random.pick(LAST)}, ${id}`);
	return {
		title,
		outlet: `The ${town} Courier`,
		origin: 'composed',
		label: 'Written by a program to measure the build. The places and people do not exist.',
		published: `2044-0${random.between(1, 9)}-1${random.between(0, 9)}`,
		genre: 'news report',
		language: 'en',
		sha256: createHash('sha256').update(text).digest('hex'),
		reason: 'Written to measure the build.',
		summary: `A report from ${town} that shows every form of every signal, once at the least.`,
		sides: [
			{ id: 'town', name: 'the town hall' },
			{ id: 'residents', name: 'the residents' },
		],
		voices: VOICES.map((voice, at) => ({ ...voice, name: names[at] })),
	};
}

/** The fields of `checks.yaml`: eight claims, each with what a check found. */
export function check(placed: readonly Placed[], random: Random): Fields {
	return {
		written: { notBefore: '2044-01', ...find(random) },
		claims: placed
			.filter((_, at) => at % 5 === 2)
			.map(({ sentence, quote, clause }, at) => ({
				id: `c${at + 1}`,
				sentence,
				quote,
				claim: `It is said that ${clause.parts?.content ?? clause.quote}`,
				voice: clause.voice,
				told: 'flat, as if seen',
				check: { status: CHECK_STATUSES[at % CHECK_STATUSES.length], ...find(random) },
			})),
	};
}

/** The fields of `trail.yaml`: three steps. */
export function trace(town: string, random: Random): Fields {
	const steps = ['County registry', 'Wire service', `The ${town} Courier`];
	return {
		steps: steps.map((who, at) => ({
			who,
			when: `2044-0${at + 1}`,
			where: 'a page of its own',
			told: random.pick(FINDINGS),
			kept: ['the number', 'the month it was counted in'],
			lost: at === 0 ? [] : ['who counted', 'the word “about”'],
			note: toNote(random),
			...support(random),
		})),
	};
}

function find(random: Random): Fields {
	return { finding: `${random.pick(FINDINGS)} ${toSentence(random)}`, ...support(random) };
}

function support(random: Random): Fields {
	return {
		confidence: random.pick(['high', 'medium', 'low']),
		asRead: '2044-05',
		sources: [
			{
				publisher: `${random.pick(TOWNS)} Gazette`,
				date: '2044-03-02',
				address: 'gazette.example/a',
			},
			{ publisher: 'County registry' },
		],
	};
}
