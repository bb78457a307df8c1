import { isWorking } from './working.ts';

const place = document.querySelector<HTMLElement>('[data-open-works]');
if (place && isWorking())
	void import('./open-works.ts').then(({ keepOpenWorks }) => keepOpenWorks(place));
