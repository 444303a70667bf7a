import type {Root, RootContent} from 'hast';
import type {} from 'mdast-util-mdx';
import {toString} from 'mdast-util-to-string';

/** Characters of text that fill a window: 35 lines of 80, more than a laptop shows beside headings and tables. */
const firstScreen = 2_800;

/**
 * Puts what stands below the first screen of a page, from a heading on, into `DeferredContent`. Comes before
 * plugins/author-components.ts, which imports it.
 */
export default function deferContent() {
  return (tree: Root): void => {
    let length = 0;
    const start = tree.children.findIndex((node) => {
      if (length >= firstScreen && isHeading(node)) return true;
      length += toString(node).length;
      return false;
    });
    if (start < 0) return;
    const rest = tree.children.splice(start);
    tree.children.push(...rest.filter((node) => node.type === 'mdxjsEsm'), {
      type: 'mdxJsxFlowElement',
      name: 'DeferredContent',
      attributes: [],
      children: rest.filter((node) => node.type !== 'mdxjsEsm' && node.type !== 'doctype'),
    });
  };
}

function isHeading(node: RootContent): boolean {
  return node.type === 'element' && /^h[23]$/.test(node.tagName);
}
