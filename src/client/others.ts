/** What pages of this site tell each other: which part of the database has changed. */
export type Topic = 'collection' | 'practice' | 'cards' | 'works' | 'assigned';

let channel: BroadcastChannel | undefined;

function shared(): BroadcastChannel {
	channel ??= new BroadcastChannel('who-says');
	return channel;
}

/** Tells the other open pages that this part has changed. */
export function tellOthers(topic: Topic): void {
	shared().postMessage(topic);
}

/** Calls the listener when another page has changed this part, or may have while this one slept. */
export function hearOthers(topic: Topic, listener: () => void): void {
	shared().addEventListener('message', ({ data }) => {
		if (data === topic) listener();
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) listener();
	});
}
