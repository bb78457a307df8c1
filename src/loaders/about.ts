import type { About } from '../domain/article.ts';
import { findCircle, type Side, type Voice } from '../domain/voice.ts';
import { type AboutSource, aboutSchema } from '../schemas/about.ts';
import { checkVoice } from './annotations.ts';
import { reportDuplicates } from './ids.ts';
import { readYaml } from './read-yaml.ts';
import type { TextFile } from './read-text.ts';
import type { SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

export interface AboutAndVoices {
	readonly about: About;
	readonly voices: ReadonlyMap<string, Voice>;
	readonly sides: ReadonlyMap<string, Side>;
}

/** Reads `about.yaml` and holds it against the text it speaks of. */
export function toAbout(source: SourceFile, textFile: TextFile): AboutAndVoices | undefined {
	const raw = readYaml(source, aboutSchema);
	if (!raw) return undefined;
	const { sides, voices, ...about } = raw;
	checkFrozen(about, textFile, source);
	checkLabel(about, source);
	return {
		about,
		sides: new Map(sides.map((side) => [side.id, side])),
		voices: toVoices(raw, source),
	};
}

function checkFrozen(about: About, { sha256, text }: TextFile, source: SourceFile): void {
	if (about.sha256 !== sha256) {
		source.report('checksum-differs', ['sha256'], {
			found: `\`${about.sha256.slice(0, 12)}…\``,
			expected: `\`${sha256}\`, the checksum of \`text.txt\` as it is now`,
			hint: 'Was the text changed? Bring back the published one. Only for a new article: copy the checksum from here.',
		});
	}
	const [headline = ''] = text.trimStart().split(/\r?\n/, 1);
	// As in the title, white space of any kind counts as one space.
	if (about.title !== headline.replace(/\s+/g, ' ').trim()) {
		source.report('title-differs', ['title'], {
			found: show(about.title),
			expected: `the headline in \`text.txt\`: “${headline.trim()}”`,
			hint: 'Copy the first line of the text, letter for letter.',
		});
	}
}

function checkLabel({ origin, label }: About, source: SourceFile): void {
	if (origin !== 'composed' || label !== undefined) return;
	source.report('label-missing', ['origin'], {
		found: 'a composed article without `label`',
		expected: 'a label that says so wherever the article is shown, printed or exported',
		hint: 'For example `label: Written for teaching. The places, people and outlets do not exist.`',
	});
}

function toVoices({ sides, voices }: AboutSource, source: SourceFile): ReadonlyMap<string, Voice> {
	reportDuplicates(sides, ['sides'], source);
	reportDuplicates(voices, ['voices'], source);
	const byId = new Map(voices.map((voice) => [voice.id, voice]));
	for (const [index, { via, side }] of voices.entries()) {
		checkVoice(via, ['voices', index, 'via'], byId, source);
		if (side !== undefined && !sides.some(({ id }) => id === side)) {
			source.report('side-unknown', ['voices', index, 'side'], {
				found: show(side),
				expected:
					sides.length === 0 ? 'a side' : `one of ${sides.map(({ id }) => `\`${id}\``).join(', ')}`,
				hint: 'Sides are declared in the same file, under `sides`.',
			});
		}
	}
	const circle = findCircle(voices);
	if (circle) {
		source.report('voice-circle', ['voices', voices.indexOf(circle), 'via'], {
			found: `\`${circle.id}\` via ${show(circle.via)}, which leads back to itself`,
			expected: 'a chain that ends at the voice the reader hears',
			hint: 'The voice that stands in the article has no `via`.',
		});
	}
	return byId;
}
