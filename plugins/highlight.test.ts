import {expect, test} from '@playwright/test';
import type {Element, Root} from 'hast';
import {VFile} from 'vfile';
import highlight from './highlight';

/** A fence as Docusaurus hands it on, and what becomes of it. */
function color(code: string, language?: string, metastring?: string): Element {
  const pre: Element = {
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'code',
        properties: {
          ...(language && {className: [`language-${language}`]}),
          ...(metastring && {metastring}),
        },
        children: [{type: 'text', value: `${code}\n`}],
      },
    ],
  };
  const tree: Root = {type: 'root', children: [pre]};
  highlight()(tree, new VFile({path: 'docs/page.mdx'}));
  return pre;
}

test('code is colored, and stays what it is', () => {
  const {tagName, properties} = color("const a = '<b>'; // c", 'ts', 'title="samples/a.ts#b"');
  expect(tagName).toBe('CodeBlock');
  expect(properties).toEqual({
    title: 'samples/a.ts',
    html:
      '<span class="code-keyword">const</span> a = ' +
      '<span class="code-string">\'&#x3C;b>\'</span>; <span class="code-comment">// c</span>',
  });
});

test('text has no colors', () => {
  expect(color('const a = 1', 'text').properties).toEqual({html: 'const a = 1'});
  expect(color('const a = 1').properties).toEqual({html: 'const a = 1'});
});

test('an unknown language is refused with those that are known', () => {
  expect(() => color('x', 'cobol')).toThrow(
    /^docs\/page\.mdx:\?: code in “cobol”.* There are: text, .*typescript/,
  );
});

test('a fence that asks for more than a title is refused', () => {
  expect(() => color('x', 'ts', '{1,3}')).toThrow('and nothing else. It says: {1,3}');
});
