import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** What may stand in a label: an item's own words, not the lists, code and paragraphs that follow them. */
const blocks = new Set(['blockquote', 'div', 'ol', 'p', 'pre', 'table', 'ul']);

/** Names the box of each `- [ ]` by the words of its item, which Markdown only puts beside it. */
export default function nameTaskBoxes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'label') return 'skip';
      const box = node.children.findIndex(isBox);
      if (box === -1) return undefined;
      const rest = node.children.slice(box);
      const end = rest.findIndex(isBlock);
      const words = end === -1 ? rest : rest.slice(0, end);
      node.children.splice(box, words.length, {
        type: 'element',
        tagName: 'label',
        properties: {},
        children: words,
      });
    });
  };
}

function isBox(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'input' && node.properties.type === 'checkbox';
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'mdxJsxFlowElement' || (node.type === 'element' && blocks.has(node.tagName));
}
