import type { AlignmentObject, Course, LearningResource } from 'schema-dts';
import type { ModulePage } from '../schemas/pages.ts';

/** What search engines and catalogues of teaching material are told, in the words of schema.org. */
const EVERY = {
	inLanguage: 'en',
	isAccessibleForFree: true,
	license: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Whose standards codes belong to, by how they begin. */
const FRAMEWORKS: readonly (readonly [beginning: RegExp, name: string])[] = [
	[/^R(?:I|H|ST)\./, 'Common Core State Standards'],
	[/^C3\b/, 'C3 Framework for Social Studies State Standards'],
	[/^ISTE\b/, 'ISTE Standards for Students'],
	[/^UNESCO\b/, 'UNESCO Media and Information Literacy Curriculum'],
	[/^Finland\b/, 'Finnish National Core Curriculum'],
];

interface Placed {
	/** Where it stands on the live site. */
	readonly url: string;
	readonly title: string;
	readonly summary: string;
}

interface PlacedLesson extends Placed {
	readonly minutes: number;
	/** What it teaches, each in a few words. */
	readonly teaches: readonly string[];
}

type PlacedModule = Placed & Pick<ModulePage, 'minutes' | 'ages' | 'standards'>;

/** A lesson, with the modules that it is part of. */
export function lessonData(
	{ url, title, summary, minutes, teaches }: PlacedLesson,
	modules: readonly PlacedModule[],
): LearningResource {
	const standards = modules.flatMap((module) => module.standards);
	return {
		'@type': 'LearningResource',
		'@id': url,
		...{ url, name: title, description: summary },
		learningResourceType: 'lesson',
		teaches: [...teaches],
		timeRequired: `PT${minutes}M`,
		...levelOf(modules.map(({ ages }) => ages)),
		educationalAlignment: alignmentsOf(standards),
		isPartOf: modules.map((module) => nameOf('Course', module)),
		...EVERY,
	};
}

/** A module, with its lessons. */
export function moduleData(
	{ url, title, summary, minutes, ages, standards }: PlacedModule,
	lessons: readonly PlacedLesson[],
): Course {
	return {
		'@type': 'Course',
		'@id': url,
		...{ url, name: title, description: summary },
		learningResourceType: 'lesson plan',
		teaches: [...new Set(lessons.flatMap((lesson) => lesson.teaches))],
		timeRequired: `PT${minutes}M`,
		...levelOf([ages]),
		audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
		educationalAlignment: alignmentsOf(standards),
		hasPart: lessons.map((lesson) => nameOf('LearningResource', lesson)),
		...EVERY,
	};
}

function nameOf<Type extends string>(type: Type, { url, title }: Placed) {
	return { '@type': type, '@id': url, url, name: title };
}

/** For whom: in words, and as schema.org writes a range that is open above, "13-". */
function levelOf(ages: readonly string[]) {
	const [level] = ages;
	if (level === undefined) return {};
	return { educationalLevel: level, typicalAgeRange: level.replace(/^(\d+) and up$/, '$1-') };
}

/** Each code once. */
function alignmentsOf(standards: ModulePage['standards']): AlignmentObject[] {
	const byCode = new Map(standards.map((standard) => [standard.code, standard]));
	return [...byCode.values()].map(({ code, gist }) => {
		const framework = FRAMEWORKS.find(([beginning]) => beginning.test(code));
		return {
			'@type': 'AlignmentObject',
			alignmentType: 'teaches',
			...(framework ? { educationalFramework: framework[1] } : {}),
			targetName: code,
			targetDescription: gist,
		};
	});
}
