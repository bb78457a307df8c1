import { type CartridgeNames, QUESTIONS } from './cartridge-names.ts';
import type { Question } from './questions.ts';
import { cartridgeWords as words } from '../text/cartridge.ts';
import { whoseText } from './whose-text.ts';
import { element, text, xmlFile } from './xml.ts';

/** Platforms show it whatever was answered, by this name. */
const REASON = 'general_fb';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export function webLinkFile({ webLink }: CartridgeNames, title: string, address: URL): string {
	return xmlFile(
		element(
			'webLink',
			{ xmlns: webLink },
			element('title', {}, text(title)),
			element('url', { href: address.href, target: '_blank' }),
		),
	);
}

export function topicFile({ topic }: CartridgeNames, title: string, html: string): string {
	return xmlFile(
		element(
			'topic',
			{ xmlns: topic },
			element('title', {}, text(title)),
			element('text', { texttype: 'text/html' }, text(html)),
		),
	);
}

/** A test of questions with one right answer each, in QTI 1.2 as Common Cartridge wants it. */
export function testFile(
	{ questionsSchema }: CartridgeNames,
	id: string,
	title: string,
	questions: readonly Question[],
): string {
	return xmlFile(
		element(
			'questestinterop',
			{
				xmlns: QUESTIONS,
				'xmlns:xsi': XSI,
				'xsi:schemaLocation': `${QUESTIONS} ${questionsSchema}`,
			},
			element(
				'assessment',
				{ ident: id, title },
				metadata('qtimetadata', {
					cc_profile: 'cc.exam.v0p1',
					qmd_assessmenttype: 'Examination',
					qmd_scoretype: 'Percentage',
				}),
				element('section', { ident: `${id}.questions` }, ...questions.map(toItem)),
			),
		),
	);
}

function toItem(question: Question, index: number): string {
	const { id, options, answer, reason } = question;
	return element(
		'item',
		{ ident: id, title: `${index + 1}` },
		element('itemmetadata', {}, metadata('qtimetadata', { cc_profile: 'cc.multiple_choice.v0p1' })),
		element(
			'presentation',
			{},
			material(askHtml(question), 'text/html'),
			element(
				'response_lid',
				{ ident: 'answer', rcardinality: 'Single' },
				element(
					'render_choice',
					{ shuffle: 'No' },
					...options.map((option) =>
						element('response_label', { ident: option.id }, material(option.text, 'text/plain')),
					),
				),
			),
		),
		element(
			'resprocessing',
			{},
			element(
				'outcomes',
				{},
				element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
			),
			element(
				'respcondition',
				{ continue: 'Yes' },
				element('conditionvar', {}, element('other', {})),
				element('displayfeedback', { feedbacktype: 'Response', linkrefid: REASON }),
			),
			element(
				'respcondition',
				{ continue: 'No' },
				element('conditionvar', {}, element('varequal', { respident: 'answer' }, text(answer))),
				element('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
			),
		),
		element(
			'itemfeedback',
			{ ident: REASON },
			element('flow_mat', {}, material(`<p>${text(reason)}</p>`, 'text/html')),
		),
	);
}

/** The question, the words it is about, and whose they are. */
function askHtml({ ask, phrase, article }: Question): string {
	const quoted = phrase
		? `<blockquote><p>${text(phrase.before)}<strong>${text(phrase.quote)}</strong>${text(phrase.after)}</p></blockquote>`
		: '';
	const where = phrase && words.sentence(phrase.sentence);
	return `${quoted}<p>${text(ask)}</p><p><em>${text(whoseText(article, where))}</em></p>`;
}

function material(content: string, texttype: string): string {
	return element('material', {}, element('mattext', { texttype }, text(content)));
}

function metadata(name: string, fields: Readonly<Record<string, string>>): string {
	return element(
		name,
		{},
		...Object.entries(fields).map(([label, entry]) =>
			element(
				'qtimetadatafield',
				{},
				element('fieldlabel', {}, label),
				element('fieldentry', {}, entry),
			),
		),
	);
}
