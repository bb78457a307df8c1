/** Lower-case words joined by hyphens: it becomes part of an address. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What an author is told of an id that is none. */
export const ID_SHAPE = {
	expected: 'small letters a to z, digits, and single hyphens between them',
	hint: 'The id becomes part of an address, for example `reports-indicating`.',
} as const;
