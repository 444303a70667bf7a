import {expect, test} from '@playwright/test';
import type {Element, ElementContent, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import nameTaskBoxes from './task-lists';

const box = element('input', [], {type: 'checkbox', disabled: true});
const text = (value: string): ElementContent => ({type: 'text', value});

test('the words of an item become the label of its box, and what follows them stays outside', () => {
  const item = element('li', [
    box,
    text(' Ship '),
    element('em', [text('it')]),
    element('ul', [element('li', [box, text(' On a weekday')])]),
  ]);
  expect(named(item)).toBe(
    '<li><label><input type="checkbox" disabled> Ship <em>it</em></label><ul><li><label><input type="checkbox" disabled> On a weekday</label></li></ul></li>',
  );
});

test('an item of several paragraphs is named by the first', () => {
  const item = element('li', [
    element('p', [box, text(' Write a test')]),
    element('p', [text('It fails first.')]),
  ]);
  expect(named(item)).toBe(
    '<li><p><label><input type="checkbox" disabled> Write a test</label></p><p>It fails first.</p></li>',
  );
});

test('other lists stay as they are', () => {
  expect(named(element('li', [text('Words')]))).toBe('<li>Words</li>');
});

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return {type: 'element', tagName, properties, children};
}

function named(item: Element): string {
  const tree: Root = {type: 'root', children: [item]};
  nameTaskBoxes()(tree);
  return toHtml(tree);
}
