import { fallbacksOf } from '../src/domain/every-outcome.ts';
import { formatObjection, formatProblems } from '../src/domain/problem.ts';
import { textAt } from '../src/domain/render-outcome.ts';
import { SIGNAL_IDS } from '../src/domain/signal.ts';
import { countWords } from '../src/domain/words.ts';
import { type Course, contentDir, loadCourse } from '../src/loaders/course.ts';
import { repeatedNotesOf } from '../src/loaders/repeated-notes.ts';

const { course, problems } = loadCourse(contentDir());
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exit(1);
}
for (const warning of warningsOf(course)) console.warn(warning);
for (const objection of repeatedNotesOf(contentDir(), course))
	console.warn(`${formatObjection(objection)}\n`);
console.log(figuresOf(course));

/** What the course consists of, counted from its content. */
function figuresOf({ articles, lessons, modules }: Course): string {
	const all = [...articles.values()];
	const annotations = all.flatMap((article) => article.annotations);
	const words = all.reduce((sum, { text }) => sum + countWords(text), 0);
	const count = (reading: string) => annotations.filter((each) => each.reading === reading).length;
	const bySignal = SIGNAL_IDS.map(
		(id) => `${id} ${annotations.filter(({ signal }) => signal === id).length}`,
	);
	return [
		`articles     ${all.length} (${words} words)`,
		`annotations  ${annotations.length}: ${bySignal.join(', ')}`,
		`readings     sound ${count('sound')}, weak ${count('weak')}, depends ${count('depends')}`,
		`claims       ${all.reduce((sum, { claims }) => sum + claims.length, 0)}`,
		`lessons      ${lessons.length}, modules ${modules.length}`,
		'No problem in the content.',
	].join('\n');
}

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
