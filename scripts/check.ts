import { missedBars } from '../src/domain/course-bars.ts';
import { toCourseFigures } from '../src/domain/course-figures.ts';
import { fallbacksOf } from '../src/domain/every-outcome.ts';
import { formatObjection, formatProblems } from '../src/domain/problem.ts';
import { textAt } from '../src/domain/render-outcome.ts';
import { loadBars } from '../src/loaders/bars.ts';
import { type Course, contentDir, loadCourse } from '../src/loaders/course.ts';
import { repeatedNotesOf } from '../src/loaders/repeated-notes.ts';
import { tellFigures, tellMissedBars } from '../src/text/course-figures.ts';

const { course, problems } = loadCourse(contentDir());
const bars = loadBars(contentDir(), problems);
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exit(1);
}
for (const warning of warningsOf(course)) console.warn(warning);
const repeated = repeatedNotesOf(contentDir(), course);
for (const objection of repeated) console.warn(`${formatObjection(objection)}\n`);
const figures = toCourseFigures(course, repeated.length);
const missed = missedBars(figures, bars ?? {});
console.log(`${tellFigures(figures)}\n`);
if (missed.length > 0) {
	console.error(tellMissedBars(missed));
	process.exit(1);
}
console.log('No problem in the content.');

/** Where a learner would be told something general, because nothing was written for the passage. */
function warningsOf({ lessons }: Course): string[] {
	return lessons.flatMap(({ id, exercises }) =>
		exercises.flatMap((exercise) => {
			if (exercise.kind !== 'mark' || exercise.help === 'worked') return [];
			return fallbacksOf(exercise).map(({ kind, sentence, span, signals }) => {
				const what =
					kind === 'left-alone'
						? 'nothing is said of leaving it alone'
						: `marked as ${signals.join(' or ')}, it gets a general answer`;
				return `warning: lessons/${id}.mdx, exercise ${exercise.id}, sentence ${sentence}, “${textAt(exercise, span)}”: ${what}. Write a passage for it in articles/${exercise.article}/practice.yaml.`;
			});
		}),
	);
}
