import { type Problem, RULE_IDS } from '../domain/problem.ts';
import { formsOf, isSignal, readingOf, SIGNAL_IDS, type SignalId } from '../domain/signal.ts';
import { findQuote } from '../domain/quote.ts';
import type { ProblemPage, SignalPage } from '../schemas/pages.ts';
import { reportFile } from './entries.ts';
import type { Folder } from './folder.ts';
import { quoteFault } from './quote-fault.ts';
import type { SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

/** Ends a hint where the project's own pages could be used instead. */
const OR_REMOVE = 'or remove the folder: the project’s own pages are then used.';

/** Every signal has a page, and each page all of its signal's forms. */
export function checkSignals(folder: Folder<SignalPage>, isOwn: boolean, problems: Problem[]) {
	for (const id of SIGNAL_IDS.filter((signal) => !folder.ids.has(signal))) {
		const complaint = {
			found: `no \`${id}.mdx\``,
			expected: `a page for each signal: ${ticked(SIGNAL_IDS)}`,
			hint: isOwn
				? `Copy the page from the project’s \`content/signals/\`, ${OR_REMOVE}`
				: 'Copy the page of another signal and rewrite it.',
		};
		reportFile('signal-incomplete', 'signals', complaint, problems);
	}
	for (const { id, source, mdx } of folder.files) {
		if (isSignal(id)) {
			checkForms(id, mdx.head, source);
			continue;
		}
		const complaint = {
			found: show(id),
			expected: `one of ${ticked(SIGNAL_IDS)}`,
			hint: 'A signal’s page is named after it; new signals are added in `src/domain/signal.ts`.',
		};
		source.reportAt('signal-unknown', { line: 1, column: 1 }, complaint);
	}
}

/** Every rule has a help page. */
export function checkHelp(folder: Folder<ProblemPage>, isOwn: boolean, problems: Problem[]): void {
	for (const rule of RULE_IDS.filter((id) => !folder.ids.has(id))) {
		const complaint = {
			found: `no \`${rule}.mdx\``,
			expected: 'a help page for each rule',
			hint: isOwn
				? `Copy the page from the project’s \`content/problems/\`, ${OR_REMOVE}`
				: 'Say what the message means, show a wrong and a right sample.',
		};
		reportFile('help-missing', 'problems', complaint, problems);
	}
}

function checkForms(signal: SignalId, { forms }: SignalPage, source: SourceFile): void {
	const wanted = formsOf(signal);
	const present = forms.map(({ id }) => id);
	if (wanted.join() !== present.join()) {
		source.report('signal-incomplete', ['forms'], {
			found: present.length === 0 ? 'no forms' : `the forms ${ticked(present)}`,
			expected: ticked(wanted),
			hint: 'Each form of the signal once, in this order.',
		});
	}
	for (const [index, form] of forms.entries()) {
		const [otherSignal = '', otherForm = ''] = form.lookAlike.form.split('/');
		if (!isSignal(otherSignal) || readingOf(otherSignal, otherForm) === undefined) {
			source.report('form-unknown', ['forms', index, 'lookAlike', 'form'], {
				found: show(form.lookAlike.form),
				expected: 'a signal and one of its forms, like `hedge/calibrated`',
				hint: 'A look-alike is another form that this one is taken for.',
			});
		}
		for (const kind of ['sound', 'weak'] as const) {
			const { text, quote } = form[kind];
			const result = findQuote(text, { quote });
			if (result.kind === 'found') continue;
			const searched = { name: 'the example', words: text, takesContext: false };
			const { rule, ...complaint } = quoteFault(result, { quote }, searched);
			source.report(rule, ['forms', index, kind, 'quote'], complaint);
		}
	}
}

function ticked(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
