import type { Exercise } from '../domain/exercise.ts';

/** What the element of an exercise is known by: to its script, to links, and to the styles. */
export function practiceAttributes({ id, edition }: Exercise) {
	const [, name = ''] = id.split('/');
	return {
		id: name,
		class: 'practice wide',
		lang: 'en-GB',
		'data-exercise': id,
		'data-edition': edition,
	};
}
