import satori from 'satori';
import sharp from 'sharp';
import { textOf } from '../domain/span.ts';
import { en } from '../text/en.ts';
import { flagship } from './flagship.ts';
import { subset } from './fonts.ts';

const SIZE = { width: 1200, height: 630 };
const PADDING = 72;

/** A sentence longer than this, in characters, is set smaller. */
const LONG = 110;
const INK = { paper: '#faf7f0', ink: '#1d1b18', quiet: '#5f594f', question: '#a32b16' };
const LINES = {
	attribution: '3px solid #1b4f8f',
	figure: '6px double #a32b16',
	framing: '3px dashed #6b3590',
	hedge: '3px solid #0b655a',
	wording: '3px dotted #7a5200',
} as const;

/** The site's name above the sentence of its first page, marks and all, as a PNG. */
export async function socialImage(): Promise<Buffer> {
	const [display, sans] = await Promise.all([subset('display', 'sfnt'), subset('sans', 'sfnt')]);
	const svg = await satori(page(), {
		...SIZE,
		fonts: [
			{ name: 'Display', data: display, weight: 500, style: 'normal' },
			{ name: 'Sans', data: sans, weight: 400, style: 'normal' },
		],
	});
	return sharp(Buffer.from(svg)).png({ palette: true, colors: 64 }).toBuffer();
}

function page() {
	const { paper, ink, quiet, question } = INK;
	const name = box({ fontFamily: 'Display', fontSize: 44, alignItems: 'baseline' }, [
		box({}, en.site.name.replace('?', '')),
		box({ color: question }, '?'),
		box({ fontFamily: 'Sans', fontSize: 26, color: quiet, marginLeft: 28 }, en.site.tagline),
	]);
	return box(
		{
			...SIZE,
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: `56px ${PADDING}px 64px`,
			background: paper,
			color: ink,
		},
		[name, sentence()],
	);
}

/** The sentence word by word, so that it breaks like text; a marked word has its signal's line. */
function sentence() {
	const { article, sentence: number, annotations } = flagship();
	const { start, end } = article.sentences[number - 1] ?? { start: 0, end: 0 };
	const words = [...textOf(article.text, { start, end }).matchAll(/\S+/g)].map((match) => {
		const at = start + match.index;
		const marked = annotations.find(({ spans: [span] }) => span.start <= at && at < span.end);
		return box(
			{
				paddingRight: 16,
				marginBottom: 10,
				borderBottom: marked ? LINES[marked.signal] : '3px solid transparent',
			},
			match[0],
		);
	});
	const fontSize = end - start > LONG ? 52 : 62;
	const width = SIZE.width - 2 * PADDING;
	return box({ fontFamily: 'Display', fontSize, lineHeight: 1.15, width, flexWrap: 'wrap' }, words);
}

function box(style: Record<string, string | number>, children: unknown) {
	return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
