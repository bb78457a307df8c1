import type { Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from './complain.ts';

/**
 * Complains of `![harbour](harbour.png)`, which would fail later: nothing reads a picture beside a
 * page, and the security policy keeps out those of other sites. `![harbour](/harbour.png)` may stay.
 */
export function remarkPictures() {
	return (tree: Root, file: VFile) => {
		visit(tree, ['image', 'imageReference'], (node) => {
			const picture = node as Image | ImageReference;
			const address = picture.type === 'image' ? picture.url : picture.identifier;
			if (picture.type === 'image' && /^\/(?!\/)/.test(address)) return;
			complain(file, node, {
				rule: 'mdx-broken',
				found: `the picture \`${address}\``,
				expected: 'a picture from the folder `public/`, like `![…](/harbour.png)`',
				hint: 'Put it into `public/` and begin its address with `/`, or say it in words.',
			});
		});
	};
}
