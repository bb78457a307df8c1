import { basePath, serve } from './serve.ts';
import { buildSite, outDir } from './tools.ts';

const DEFAULT_PORT = 4321;

const port = readPort(process.env['PORT']);
const code = buildSite();
if (code !== 0) process.exit(code);

const { address, hasMoved } = await serve(outDir(), port, basePath());
if (hasMoved) console.log(`Port ${port} is in use by another program; the next free one is taken.`);
console.log(`\nWho Says? is at ${address}\nStop it with Ctrl-C.`);

function readPort(value: string | undefined): number {
	if (value === undefined || value === '') return DEFAULT_PORT;
	const number = Number(value);
	if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
	console.error(`PORT is \`${value}\`; expected a whole number from 0 to 65535.`);
	process.exit(1);
}
