import {expect, test} from '@playwright/test';
import type {Element, Root, RootContent} from 'hast';
import deferContent from './defer-content';

const element = (tagName: string, value: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{type: 'text', value}],
});
const text = (length: number) => element('p', 'x'.repeat(length));

function split(...children: RootContent[]): RootContent[] {
  const tree: Root = {type: 'root', children};
  deferContent()(tree);
  return tree.children;
}

test('what follows the first screen comes later, from its first heading on', () => {
  const children = [
    element('h2', 'One'),
    text(3000),
    text(10),
    element('h3', 'Two'),
    text(10),
    element('h2', 'Three'),
  ];
  expect(split(...children)).toEqual([
    ...children.slice(0, 3),
    expect.objectContaining({name: 'DeferredContent', children: children.slice(3)}),
  ]);
});

test('the parts of a first screen stay together', () => {
  const children = [
    text(1000),
    element('h2', 'One'),
    text(1000),
    element('h2', 'Two'),
    text(5000),
    text(10),
  ];
  expect(split(...children)).toEqual(children);
});

test('what a page imports is there before all that it shows', () => {
  const esm = {type: 'mdxjsEsm', value: "import a from 'a';"} as const;
  const [, hoisted, deferred] = split(text(3000), element('h2', 'One'), esm);
  expect(hoisted).toEqual(esm);
  expect(deferred).toMatchObject({children: [{tagName: 'h2'}]});
});
