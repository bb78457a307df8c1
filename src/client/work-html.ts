import { addresses } from '../domain/address.ts';
import type { Assignment } from '../domain/assignment.ts';
import { escapeHtml } from '../domain/html.ts';
import type { ExerciseStanding, ItemStanding, WorkStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { doneWords, standingWords, titleWords, workWords as words } from '../text/work.ts';

/** What there is to do, item by item, with how far one is. */
export function itemsHtml(
	{ items, next }: WorkStanding,
	{ order, tries }: Assignment,
	base: string,
): string {
	const isOrdered = order !== 'any';
	return items
		.map((item) => {
			const isNext = isOrdered && item === next;
			return [
				`<li data-standing="${item.standing}"${isNext ? ' aria-current="step"' : ''}>`,
				isNext ? `<p class="next">${words.next}</p>` : '',
				`<h3>${titleHtml(item, base)}</h3>`,
				`<p class="quiet">${placeHtml(item)}</p>`,
				`<p class="standing">${itemWords(item, tries)}</p>`,
				item.asked.item.kind === 'lesson' ? exercisesHtml(item.exercises, tries, base) : '',
				`<p class="buttons">${actionHtml(item, base, isNext || !isOrdered)}</p></li>`,
			].join('');
		})
		.join('');
}

/** The rules in plain words, as items of a list. */
export function rulesHtml({ answers, tries, order }: Assignment): string {
	const rules = [words.order[order], words.tries(tries), words.answers[answers]];
	if (answers !== 'at-once') rules.push(words.elsewhere);
	return rules.map((rule) => `<li>${rule}</li>`).join('');
}

/** Works on this device, as items of a list, each with the way to it. */
export function worksHtml(works: readonly Work[], base: string): string {
	return works
		.map((work) => {
			const { id, assignment, student, startedAt, handedInAt } = work;
			const standing = handedInAt === undefined ? '' : ` ${words.handedIn(handedInAt)}.`;
			return [
				`<li><a href="${escapeHtml(base + addresses.openWork(id))}">${escapeHtml(titleWords(assignment))}</a> `,
				`<span class="quiet">${escapeHtml(words.whose(student, startedAt))}${standing}</span></li>`,
			].join('');
		})
		.join('');
}

function titleHtml({ asked, standing }: ItemStanding, base: string): string {
	const { item, key, title } = asked;
	if (standing === 'gone') return escapeHtml(`“${key}”`);
	const name = escapeHtml(title === '' ? words.untitled : title);
	return item.kind === 'passages' ? name : `<a href="${addressOf(asked, base)}">${name}</a>`;
}

function placeHtml({ asked, standing }: ItemStanding): string {
	if (standing === 'gone') return '';
	const { item, lesson, minutes } = asked;
	const place = {
		lesson: words.lesson,
		passages: words.passages,
		exercise: words.within(lesson?.title ?? ''),
	}[item.kind];
	return `${escapeHtml(place)} · ${words.minutes(minutes)}`;
}

function itemWords({ asked, standing, exercises, done }: ItemStanding, most?: number): string {
	if (asked.item.kind === 'lesson' && standing !== 'gone') return doneWords(done, exercises.length);
	return standingWords({ standing, tries: exercises[0]?.tries.length ?? 0 }, most);
}

function exercisesHtml(
	exercises: readonly ExerciseStanding[],
	most: number | undefined,
	base: string,
): string {
	const lines = exercises.map(({ exercise, standing, tries }) => {
		const address = escapeHtml(base + addresses.exercise(exercise.id));
		const how = standingWords({ standing, tries: tries.length }, most);
		return `<li data-standing="${standing}"><a href="${address}">${escapeHtml(exercise.title)}</a> <span class="quiet">${how}</span></li>`;
	});
	return `<ul class="exercises">${lines.join('')}</ul>`;
}

function actionHtml(item: ItemStanding, base: string, isMain: boolean): string {
	const { asked, standing } = item;
	if (standing === 'gone') return '';
	const text = { 'not-yet': words.begin, begun: words.goOn, done: words.lookAgain }[standing];
	const look = `class="button${isMain && standing !== 'done' ? ' main' : ''}"`;
	const name = `<span class="hidden">: ${escapeHtml(asked.title)}</span>`;
	if (asked.item.kind === 'passages')
		return `<button type="button" ${look} data-go="${escapeHtml(asked.key)}">${text}${name}</button>`;
	const open = item.exercises.find((each) => each.standing !== 'done');
	const address =
		standing === 'begun' && open
			? escapeHtml(base + addresses.exercise(open.exercise.id))
			: addressOf(asked, base);
	return `<a ${look} href="${address}">${text}${name}</a>`;
}

function addressOf({ item }: ItemStanding['asked'], base: string): string {
	if (item.kind === 'lesson') return escapeHtml(base + addresses.lesson(item.lesson));
	return item.kind === 'exercise' ? escapeHtml(base + addresses.exercise(item.exercise)) : '';
}
