/** Where a line of a lesson's sheet stands on its page. */
export function lineId(lesson: string, line: number): string {
	return `${lesson}-l${line}`;
}

/** What stands before the ids of one text of a lesson's sheet. */
export function textPrefix(lesson: string, text: number): string {
	return `${lesson}-t${text}-`;
}
