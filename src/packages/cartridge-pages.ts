import type { Article } from '../domain/article.ts';
import type { KeyItem, MarkExercise } from '../domain/exercise.ts';
import type { SignalId } from '../domain/signal.ts';
import { type TreeNode, toTree } from '../domain/tree.ts';
import { cartridgeWords as words } from '../text/cartridge.ts';
import { en } from '../text/en.ts';
import { whoseText } from './whose-text.ts';
import { text } from './xml.ts';

/** A link to the live site. */
interface Link {
	readonly title: string;
	readonly address: URL;
}

/**
 * How marked words are underlined. Platforms take `mark`, ids and scripts out of a page and leave
 * this, so the words behind a mark say the same.
 */
const LINES: Readonly<Record<SignalId, string>> = {
	attribution: '2px solid #1b4f8f',
	figure: '3px double #a32b16',
	framing: '2px dashed #6b3590',
	hedge: '3px groove #0b655a',
	wording: '2px dotted #7a5200',
};

/** The first page of a module, for those who take part. */
export function startPage(
	{ title, summary }: { readonly title: string; readonly summary: string },
	lessons: readonly (Link & { readonly question: string; readonly minutes: number })[],
): string {
	const list = lessons.map(
		({ question, minutes, ...link }) =>
			`<li><p>${linkTo(link)}, ${words.minutes(minutes)}</p><p>${text(question)}</p></li>`,
	);
	return page(
		title,
		`<p>${text(summary)}</p>`,
		`<p>${words.startWhat}</p>`,
		`<h2>${words.lessons}</h2>`,
		`<ol>${list.join('')}</ol>`,
	);
}

/** A lesson’s page: what it asks, an example that is worked out, and where the lesson is. */
export function lessonPage(
	lesson: Link & { readonly question: string; readonly summary: string; readonly minutes: number },
	example: { readonly exercise: MarkExercise; readonly article: Article } | undefined,
	formName: (item: KeyItem) => string,
): string {
	const link = linkTo({ ...lesson, title: words.toLesson(lesson.title) });
	return page(
		lesson.title,
		`<p><em>${text(lesson.question)}</em></p>`,
		`<p>${text(lesson.summary)}</p>`,
		...(example ? exampleHtml(example.exercise, example.article, formName) : []),
		`<h2>${words.yourTurn}</h2>`,
		`<p>${link}, ${words.minutes(lesson.minutes)}</p>`,
	);
}

function exampleHtml(
	{ blocks, key }: MarkExercise,
	article: Article,
	formName: (item: KeyItem) => string,
): string[] {
	const paragraphs = blocks.map((block) => {
		const slice = (start: number, end: number) =>
			text(block.text.slice(start - block.start, end - block.start));
		const marked = (nodes: readonly TreeNode<KeyItem>[]): string =>
			nodes
				.map((node) => {
					if (node.kind === 'text') return slice(node.start, node.end);
					const { owner, isLast, spanIndex, children } = node;
					const span = `<span style="border-bottom: ${LINES[owner.signal]}">${marked(children)}</span>`;
					const label = ` <strong>[${text(owner.label)}: ${text(formName(owner))}]</strong>`;
					return isLast && spanIndex === 0 ? span + label : span;
				})
				.join('');
		const window = { start: block.start, end: block.start + block.text.length };
		return `<p>${marked(toTree(window, key))}</p>`;
	});
	const notes = key.map(
		(item) =>
			`<h3>${text(item.label)}. ${text(item.title)}</h3>` +
			`<p><em>${text(`${en.layer[item.signal]}: ${formName(item)}, ${en.reading[item.reading]}`)}</em></p>` +
			`<p>${text(item.note)}</p>${item.ask ? `<p>${text(item.ask)}</p>` : ''}`,
	);
	return [
		`<h2>${words.example}</h2>`,
		`<p>${words.exampleWhat}</p>`,
		`<blockquote>${paragraphs.join('')}</blockquote>`,
		`<p><em>${text(whoseText(article))}</em></p>`,
		...notes,
	];
}

function linkTo({ title, address }: Link): string {
	return `<a href="${text(address.href)}" target="_blank" rel="noopener">${text(title)}</a> ${words.newWindow}`;
}

function page(title: string, ...content: string[]): string {
	return [
		'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
		`<title>${text(title)}</title>\n</head>\n<body>\n`,
		`<h1>${text(title)}</h1>\n${content.join('\n')}\n<hr>\n<p>${words.licence}</p>\n`,
		'</body>\n</html>\n',
	].join('');
}
