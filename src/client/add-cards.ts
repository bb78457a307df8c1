import type { MarkExercise } from '../domain/exercise.ts';
import { cardsToMake } from '../domain/cards-to-make.ts';
import { answerAlarm } from '../domain/feedback.ts';
import type { Judgement } from '../domain/judgement.ts';
import { type CardHead, cardsOfExercise } from '../domain/make-card.ts';
import { cardStore } from './card-store.ts';

/** Makes cards of what should come back; returns how many are new. */
export async function addCards(
	exercise: MarkExercise,
	judgement: Judgement,
	{ headline = '', outlet = '', origin, notice }: Readonly<DOMStringMap>,
): Promise<number> {
	const head: CardHead = {
		...{ headline, outlet, notice },
		origin: origin === 'composed' ? 'composed' : 'collected',
		from: exercise.id.split('/')[0] ?? '',
	};
	const ids = cardsToMake(judgement, ({ mark }) => answerAlarm(exercise, mark).passage?.id);
	const cards = cardsOfExercise(exercise, ids, head, new Date().toISOString());
	return (await cardStore.putNew(cards)).value;
}
