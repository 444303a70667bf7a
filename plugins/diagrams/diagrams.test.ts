import {expect, test} from '@playwright/test';
import type {Expression} from 'estree';
import type {Root} from 'hast';
import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx';
import {VFile} from 'vfile';
import drawDiagrams from '.';

const lanes = {
  title: 'A & B <race>',
  from: -1,
  to: 9,
  lanes: [{name: 'Request A', bars: [{from: 0, to: 4, text: 'a < b'}]}],
};

test('a diagram becomes a figure that is drawn twice, with the same as text', () => {
  const html = draw('Lanes', lanes);
  expect(html).toContain('<figcaption>A &amp; B &lt;race></figcaption>');
  expect(html.match(/<svg[^>]* aria-hidden="true">/g)).toHaveLength(2);
  expect(html).toContain('<ol><li>Request A: a &lt; b, from 0 to 4 ms</li></ol>');
});

test('a mistake is told with its file, its line and what would be right', () => {
  expect(() => draw('Lanes', {...lanes, to: 2})).toThrow(
    'docs/page.mdx:7: In the figure “A & B <race>” “a < b” in “Request A” lasts from 0 to 4, but the figure from -1 to 2 ms.',
  );
});

test('data that is not written out is refused', () => {
  const elsewhere: Expression = {type: 'Identifier', name: 'lanes'};
  expect(() => draw('Lanes', {...lanes, lanes: elsewhere}, elsewhere)).toThrow(
    'docs/page.mdx:7: the data of <Lanes> must stand here as texts',
  );
});

/** The content of the figure that a component with these props, and a `unit` in quotes, becomes. */
function draw(name: string, props: object, expression?: Expression): string {
  const attributes = Object.entries(props).map(([prop, value]): MdxJsxAttribute => {
    const shown = value === expression && expression ? expression : written(value);
    return {
      type: 'mdxJsxAttribute',
      name: prop,
      value: {
        type: 'mdxJsxAttributeValueExpression',
        value: '',
        data: {
          estree: {
            type: 'Program',
            sourceType: 'module',
            body: [{type: 'ExpressionStatement', expression: shown}],
          },
        },
      },
    };
  });
  const point = {line: 7, column: 1};
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'mdxJsxFlowElement',
        name,
        attributes: [...attributes, {type: 'mdxJsxAttribute', name: 'unit', value: 'ms'}],
        children: [],
        position: {start: point, end: point},
      },
    ],
  };
  drawDiagrams()(tree, new VFile({path: 'docs/page.mdx'}));
  const [figure] = tree.children;
  if (figure?.type !== 'mdxJsxFlowElement') throw new Error('There is no figure.');
  const [html, ...more] = figure.attributes;
  expect([figure.name, more]).toEqual(['Diagram', []]);
  return typeof html?.value === 'string' ? html.value : '';
}

/** A value as a page has it in braces. */
function written(value: unknown): Expression {
  if (Array.isArray(value)) return {type: 'ArrayExpression', elements: value.map(written)};
  if (typeof value === 'object' && value !== null) {
    return {
      type: 'ObjectExpression',
      properties: Object.entries(value).map(([name, one]) => ({
        type: 'Property',
        kind: 'init',
        method: false,
        shorthand: false,
        computed: false,
        key: {type: 'Identifier', name},
        value: written(one),
      })),
    };
  }
  if (typeof value === 'number' && value < 0) {
    return {type: 'UnaryExpression', operator: '-', prefix: true, argument: written(-value)};
  }
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new Error('Nothing else is written.');
  return {type: 'Literal', value};
}
