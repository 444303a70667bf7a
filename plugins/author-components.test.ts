import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import type {Root} from 'hast';
import importAuthorComponents, {authorComponents} from './author-components';

test('a page imports the components it uses, once, and no others', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'mdxJsxFlowElement', name: 'Gates', attributes: [], children: []},
      {type: 'mdxJsxFlowElement', name: 'Gates', attributes: [], children: []},
      {type: 'mdxJsxFlowElement', name: 'details', attributes: [], children: []},
      {type: 'element', tagName: 'admonition', properties: {}, children: []},
    ],
  };
  importAuthorComponents()(tree);
  expect(tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []))).toEqual([
    "import Admonition from '@theme/Admonition';",
    "import {Gates} from '@site/src/components/AssessmentFacts';",
  ]);
});

test('every component that authors can place is exported where the list says', () => {
  const ours = Object.entries(authorComponents).filter(([module]) => module.startsWith('@site/'));
  expect(ours.length).toBeGreaterThan(5);
  for (const [module, names] of ours) {
    const file = join(__dirname, '..', module.replace('@site/', ''), 'index.tsx');
    expect(existsSync(file), file).toBe(true);
    for (const name of names) {
      expect(readFileSync(file, 'utf8')).toMatch(
        new RegExp(`export (default )?function ${name}\\b`),
      );
    }
  }
});
