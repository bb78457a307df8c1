import type {} from 'mdast-util-to-hast';
import type { Heading, Literal, Node, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { checkStepOrder, isStep, type StepName } from '../domain/step.ts';
import { complain } from './complain.ts';

interface Step {
	readonly name: StepName;
	/** Where it begins. */
	readonly node: RootContent;
	readonly children: RootContent[];
}

/**
 * Makes a section of each step: what stands from its line to the next one's. What stands before
 * the first belongs to the first.
 *
 *     <Step name="mark" />
 *
 *     ## Your turn first
 *
 *     <section class="step prose" id="mark" data-step="mark" aria-labelledby="mark-heading">
 *       <h2 id="mark-heading">Your turn first</h2>
 *     </section>
 */
export function remarkSteps() {
	return (tree: Root, file: VFile) => {
		const steps: Step[] = [];
		const before: RootContent[] = [];
		visit(tree, (node, _, parent) => {
			const name = stepOf(node);
			if (parent === undefined) return;
			if (parent !== tree) {
				if (name !== undefined) complain(file, node, inside(name));
				return;
			}
			const child = node as RootContent;
			if (name === undefined) {
				(steps.at(-1)?.children ?? before).push(child);
				return;
			}
			const names = steps.map((step) => step.name);
			const fault = checkStepOrder(name, names);
			if (fault) complain(file, node, fault);
			steps.push({ name, node: child, children: [] });
		});
		if (steps.length === 0) return;
		const sections = steps.map((step) => toSection(step, file));
		sections[0]?.children.unshift(...before);
		tree.children = sections as unknown as RootContent[];
	};
}

/** The step that begins with this node, if one does; what is wrong with a name is said elsewhere. */
function stepOf(node: Node): StepName | undefined {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
	const element = node as MdxJsxFlowElement | MdxJsxTextElement;
	if (element.name !== 'Step') return undefined;
	const named = element.attributes.find(
		(each) => each.type === 'mdxJsxAttribute' && each.name === 'name',
	);
	return typeof named?.value === 'string' && isStep(named.value) ? named.value : undefined;
}

function toSection({ name, node, children }: Step, file: VFile) {
	const heading = children.find(isHeading);
	// What stands between its tags is complained of already, a heading that should follow them included.
	const isEmpty = !heading && 'children' in node && node.children.length === 0;
	if (isEmpty) complain(file, node, empty(name));
	const id = `${name}-heading`;
	for (const child of children) visit(child, 'heading', leaveAddress);
	if (heading) heading.data = { hProperties: { id } };
	return {
		type: 'step',
		data: {
			hName: 'section',
			hProperties: { className: ['step', 'prose'], id: name, dataStep: name, ariaLabelledBy: id },
		},
		children,
	};
}

function isHeading(node: RootContent): node is Heading {
	return node.type === 'heading' && node.depth === 2;
}

/** A heading such as “Compare” would have the address of the step with that name. */
function leaveAddress(heading: Heading): void {
	const words: string[] = [];
	visit(heading, ['text', 'inlineCode'], (node) => void words.push((node as Literal).value));
	const slug = words.join('').trim().toLowerCase().replace(/\s/g, '-');
	if (isStep(slug)) heading.data = { hProperties: { id: `on-${slug}` } };
}

function inside(name: StepName) {
	return {
		rule: 'step-order',
		found: `the step \`${name}\` inside a list, a quotation or a line of words`,
		expected: `\`<Step name="${name}" />\` on a line of its own`,
		hint: 'Begin the line with it, and leave a blank line before and after.',
	} as const;
}

function empty(name: StepName) {
	return {
		rule: 'step-empty',
		found: `the step \`${name}\` without a heading`,
		expected: 'a heading in it, like `## Your turn first`',
		hint: 'Begin it with a heading of two signs, or take its line out.',
	} as const;
}
