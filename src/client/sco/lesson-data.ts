import type { PackagedLesson } from '../../domain/packaged-lesson.ts';

/**
 * What the package says of its lesson.
 * @throws Error where it says nothing
 */
export function readLesson(): PackagedLesson {
	const source = document.querySelector('script[data-packaged]')?.textContent;
	if (!source) throw new Error('A package without its lesson: `script[data-packaged]` is missing.');
	return JSON.parse(source) as PackagedLesson;
}
