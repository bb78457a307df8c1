import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What a command took. */
export interface Cost {
	/** Seconds by the clock. */
	readonly wall: number;
	/** Seconds of processor time, user and system, of the process and all below it. */
	readonly cpu: number;
	/** MB (1,000,000 bytes): the most that the process and all below it held at one moment. */
	readonly peak: number;
	/** How many processors other work kept busy meanwhile; well above 0, the wall time says little. */
	readonly others: number;
}

/** How the numbers are come by; stands in the report. */
export const METHOD =
	'CPU and memory: /proc of the whole process tree, read every 20 ms (resident memory added up, ' +
	'shared pages counted in each process); nothing where there is no /proc.';

const EVERY = 20;
/** Clock ticks a second in /proc/<pid>/stat; 100 on every Linux that Node runs on. */
const TICKS = 100;
const PAGE = 4096;

/**
 * Runs a command to its end and measures it.
 * @throws Error with the end of its output where it does not exit with 0
 */
export async function measure(
	command: string,
	args: readonly string[],
	options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Cost & { readonly output: string }> {
	const began = performance.now();
	const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	child.stdout.on('data', (data) => (output += String(data)));
	child.stderr.on('data', (data) => (output += String(data)));
	const busyBefore = busySeconds();
	const watch = new Watch(child.pid);
	const timer = setInterval(() => watch.look(), EVERY);
	try {
		const code = await new Promise((resolve, reject) => {
			child.on('error', reject);
			child.on('close', resolve);
		});
		const wall = (performance.now() - began) / 1000;
		if (code !== 0) throw new Error(`${command} ended with ${String(code)}\n${tail(output)}`);
		const { cpu, peak } = watch;
		const others = Math.max(0, (busySeconds() - busyBefore - cpu) / wall);
		return { wall, cpu, peak, others, output };
	} finally {
		clearInterval(timer);
	}
}

/** MB that one process holds in RAM now; 0 where there is no /proc. */
export function residentOf(pid: number): number {
	try {
		const pages = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1];
		return (Number(pages) * PAGE) / 1e6;
	} catch {
		return 0;
	}
}

/** Looks at a process and those below it; processor time of processes that have ended is kept. */
class Watch {
	peak = 0;
	readonly #pid: number | undefined;
	readonly #cpu = new Map<number, number>();

	constructor(pid: number | undefined) {
		this.#pid = existsSync('/proc/self/stat') ? pid : undefined;
	}

	get cpu(): number {
		return [...this.#cpu.values()].reduce((sum, each) => sum + each, 0);
	}

	look(): void {
		if (this.#pid === undefined) return;
		this.peak = Math.max(this.peak, this.#lookAt(this.#pid) / 1e6);
	}

	/** Bytes resident now. */
	#lookAt(pid: number): number {
		try {
			// The name in brackets may hold spaces: the numbers begin after it.
			const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
			const numbers = stat
				.slice(stat.lastIndexOf(')') + 2)
				.split(' ')
				.map(Number);
			const [user = 0, system = 0] = numbers.slice(11, 13);
			this.#cpu.set(pid, (user + system) / TICKS);
			const own = (numbers[21] ?? 0) * PAGE;
			return childrenOf(pid).reduce((sum, child) => sum + this.#lookAt(child), own);
		} catch {
			return 0; // It ended while we looked.
		}
	}
}

/** Seconds that all processors together have worked since the machine started. */
function busySeconds(): number {
	return cpus().reduce((sum, { times }) => sum + (times.user + times.nice + times.sys) / 1000, 0);
}

function childrenOf(pid: number): number[] {
	return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
		readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1')
			.split(' ')
			.filter((id) => id !== '')
			.map(Number),
	);
}

function tail(output: string): string {
	return output.split('\n').slice(-15).join('\n');
}
