import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assignment } from '../../src/domain/assignment.ts';
import type { Catalogue, LessonExercises } from '../../src/domain/catalogue.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { writeHandInFile } from '../../src/domain/hand-in-file.ts';
import { RESULTS_TASK, RESULTS_TIME } from './bars.ts';
import { browsing, findChromium } from './chromium.ts';
import { findDist, inTemporary } from './project.ts';
import type { Report } from './report.ts';
import { composeClass } from './results/compose-class.ts';
import { ResultsTab } from './results/results-tab.ts';
import { serving } from './serve.ts';

const STUDENTS = 300;
const EXERCISES = 10;

/** How long the files of a large class take to be read, judged, added up and shown, and how smoothly. */
export async function benchResults(report: Report): Promise<void> {
	report.section(
		'Results',
		`${STUDENTS} simulated students with ${EXERCISES} exercises of the course each, the longest to mark among them; ms in the browser, from choosing the files to the last row. A task is a stretch of work of the page without a pause, in time of the processor.`,
	);
	const dist = await findDist(report);
	const exercises = longestOf(dist);
	const handIns = composeClass({ assignment: askFor(exercises), exercises, count: STUDENTS });
	const browser = findChromium();
	if (browser === undefined)
		return report.say('No Chromium or Chrome on the path: nothing to see.');
	await inTemporary(async (dir) => {
		const folder = join(dir, 'class');
		mkdirSync(folder);
		const files = handIns.map((handIn, index) => {
			const file = join(folder, `${index}.json`);
			writeFileSync(file, writeHandInFile(handIn));
			return file;
		});
		const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
		report.figure('files in all', bytes / 1e6, 'MB');
		await serving(dist, join(dir, 'site'), {}, (origin) =>
			browsing(browser, (port) => tell(report, port, `${origin}/results/`, files)),
		);
	});
}

async function tell(
	report: Report,
	port: number,
	address: string,
	files: readonly string[],
): Promise<void> {
	const tab = await ResultsTab.open(port, address);
	const opened = await tab.give(files);
	report.figure('files opened, to the last row', opened.took, 'ms', RESULTS_TIME);
	report.figure('longest task meanwhile', opened.longest, 'ms', RESULTS_TASK);
	const hidden = await tab.hideNames();
	report.figure('names hidden, to the last row', hidden.took, 'ms');
	report.figure('longest task meanwhile', hidden.longest, 'ms', RESULTS_TASK);
	const scrolled = await tab.scroll();
	report.figure('from the top to the bottom, longest task', scrolled.longest, 'ms', RESULTS_TASK);
	await tab.close();
}

/** The exercises with the most to mark, and one of each other kind that is judged. */
function longestOf(dist: string): Exercise[] {
	const read = <T>(path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as T;
	const { lessons } = read<Catalogue>('data/lessons.json');
	const all = lessons.flatMap(
		({ lesson }) => read<LessonExercises>(`data/lessons/${lesson}.json`).exercises,
	);
	const others = (['sort', 'trace', 'sums'] as const).flatMap(
		(kind) => all.find((exercise) => exercise.kind === kind) ?? [],
	);
	const marking = all
		.flatMap((exercise) => (exercise.kind === 'mark' ? [exercise] : []))
		.sort((a, b) => b.key.length + b.others.length - a.key.length - a.others.length);
	return [...marking.slice(0, EXERCISES - others.length), ...others];
}

function askFor(exercises: readonly Exercise[]): Assignment {
	return {
		title: 'A large class',
		...{ note: '', due: '', answers: 'after-hand-in', order: 'any', signature: 'name' },
		items: exercises.map(({ id }) => ({ kind: 'exercise', exercise: id })),
	};
}
