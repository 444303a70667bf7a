import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import type {Root} from 'hast';
import {importLessonFacts} from './lesson-facts';

function page(path: string): {tree: Root; file: {path: string}} {
  return {
    tree: {
      type: 'root',
      children: [
        {type: 'mdxJsxFlowElement', name: 'LessonFacts', attributes: [], children: []},
        {type: 'mdxJsxFlowElement', name: 'Outcomes', attributes: [], children: []},
        {type: 'mdxJsxFlowElement', name: 'details', attributes: [], children: []},
      ],
    },
    file: {path: join(__dirname, '..', 'docs', path)},
  };
}

test('a lesson’s components get the facts of the lesson on whose page they stand', () => {
  const {tree, file} = page('backend/foundations/typescript-essentials.mdx');
  importLessonFacts()(tree, file);
  expect(tree.children[0]).toMatchObject({
    value: "import lessonFacts from '@generated/lesson-facts/default/typescript-essentials.json';",
  });
  const given = tree.children.slice(1).map((node) => ('attributes' in node ? node.attributes : []));
  expect(given).toEqual([
    [expect.objectContaining({name: 'facts'})],
    [expect.objectContaining({name: 'facts'})],
    [],
  ]);
});

test('on a page that is no lesson they fail the build', () => {
  const {tree, file} = page('about/quality.mdx');
  expect(() => {
    importLessonFacts()(tree, file);
  }).toThrow('"about/quality" is not the page of a lesson');
});
