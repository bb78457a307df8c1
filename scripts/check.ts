import { formatProblems } from '../src/domain/problem.ts';
import { SIGNAL_IDS } from '../src/domain/signal.ts';
import { countWords } from '../src/domain/words.ts';
import { type Course, contentDir, loadCourse } from '../src/loaders/course.ts';

const { course, problems } = loadCourse(contentDir());
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exit(1);
}
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
