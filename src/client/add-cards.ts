import type { MarkExercise } from '../domain/exercise.ts';
import { cardsToMake } from '../domain/cards-to-make.ts';
import { answerAlarm } from '../domain/feedback.ts';
import type { Judgement } from '../domain/judgement.ts';
import { type CardHead, cardsOfExercise } from '../domain/make-card.ts';
import { markedWords as words } from '../text/marked.ts';
import { cardStore } from './card-store.ts';

/** Makes cards of what should come back, and says below the result how many are new. */
export async function addCards(
	result: Element,
	exercise: MarkExercise,
	judgement: Judgement,
	{ headline = '', outlet = '', origin, notice }: Readonly<DOMStringMap>,
): Promise<void> {
	const head: CardHead = {
		...{ headline, outlet, notice },
		origin: origin === 'composed' ? 'composed' : 'collected',
		from: exercise.id.split('/')[0] ?? '',
	};
	const ids = cardsToMake(judgement, ({ mark }) => answerAlarm(exercise, mark).passage?.id);
	const cards = cardsOfExercise(exercise, ids, head, new Date().toISOString());
	// Another try may stand there by now; what is said of this one goes with its own place.
	const place = result.querySelector<HTMLElement>('[data-cards]');
	const { value: added } = await cardStore.putNew(cards);
	if (!place || added === 0) return;
	place.hidden = false;
	place.prepend(`${words.cards(added)} `);
}
