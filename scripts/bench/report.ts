/** What a figure is held against, and what that means in words. */
export interface Bar {
	/** The figure must not be larger. */
	readonly most: number;
	/** Stands beside the figure, with its unit: "≤ 4 × Hugo". */
	readonly words: string;
}

/** Prints as it goes: a bench that stops half-way has said what it knew. */
export class Report {
	readonly failures: string[] = [];
	readonly over: string[] = [];

	section(title: string, explanation = ''): void {
		print(`\n${title}\n${'-'.repeat(title.length)}`);
		if (explanation !== '') print(explanation);
	}

	/** One figure: what it is, the number, its unit, and the bar beside it. */
	figure(name: string, value: number, unit: string, bar?: Bar): void {
		const isOver = bar !== undefined && !(value <= bar.most);
		const verdict = bar ? `   ${isOver ? 'over' : 'within'} the bar: ${bar.words}` : '';
		if (isOver) this.over.push(`${name}: ${show(value)} ${unit} (${bar.words})`);
		print(`  ${name.padEnd(46)}${show(value).padStart(10)} ${unit}${verdict}`.trimEnd());
	}

	/** A line in words. */
	say(words: string): void {
		print(`  ${words}`);
	}

	/** Something that could not be measured because it failed to run. */
	fail(what: string, error: unknown): void {
		this.failures.push(what);
		print(`  FAILED  ${what}: ${error instanceof Error ? error.message : String(error)}`);
	}

	/** Sums up; returns the exit code: 1 where something failed to run, whatever the figures. */
	end(): 0 | 1 {
		this.section('Summary');
		for (const line of this.over) this.say(`over   ${line}`);
		for (const line of this.failures) this.say(`failed ${line}`);
		if (this.over.length === 0) this.say('no figure that was measured is over its bar');
		return this.failures.length > 0 ? 1 : 0;
	}
}

/** Three digits that matter, thousands set apart. */
function show(value: number): string {
	const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
	return value.toLocaleString('en', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
