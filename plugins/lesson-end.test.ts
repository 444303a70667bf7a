import {expect, test} from '@playwright/test';
import type {Root} from 'hast';
import {VFile} from 'vfile';
import endLessons from './lesson-end';

for (const [path, ends] of [
  ['/site/docs/backend/foundations/typescript-essentials.mdx', true],
  ['C:\\site\\docs\\backend\\foundations\\typescript-essentials.mdx', true],
  ['/site/docs/backend/data/typescript-essentials.mdx', false],
  ['/site/docs/backend/foundations/index.mdx', false],
  ['/site/docs/backend/internship-program/faq.mdx', false],
  ['/site/docs/backend/plan.mdx', false],
] as const) {
  test(`${path} ${ends ? 'ends' : 'does not end'} with the button that marks a lesson as done`, () => {
    const tree: Root = {type: 'root', children: []};
    endLessons()(tree, new VFile({path}));
    expect(tree.children).toMatchObject(
      ends ? [{name: 'LessonDone', attributes: [{value: 'typescript-essentials'}]}] : [],
    );
  });
}
