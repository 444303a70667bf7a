import type {Node} from 'estree';
import type {Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {widths, type Drawing} from './drawing';
import {checkFlow, flowInWords, layOutFlow} from './flow';
import {checkLanes, lanesInWords, layOutLanes} from './lanes';
import {checkSequence, layOutSequence, sequenceInWords} from './sequence';
import {figureContent} from './svg';

/** A kind of diagram: what refuses data that can't be drawn, what draws it, and what says the same in sentences. */
type Diagram<Data> = {
  check: (data: Data) => void;
  layOut: (data: Data, width: number) => Drawing;
  inWords: (data: Data) => string[];
};

/** Draws data of any shape; `check` throws when it is not the kind's own. */
type Draw = (data: unknown) => string;

/** What authors place, by its name. */
const diagrams: Readonly<Record<string, Draw>> = {
  Sequence: draw({check: checkSequence, layOut: layOutSequence, inWords: sequenceInWords}),
  Flow: draw({check: checkFlow, layOut: layOutFlow, inWords: flowInWords}),
  Lanes: draw({check: checkLanes, layOut: layOutLanes, inWords: lanesInWords}),
};

/**
 * Draws the diagrams of a page while it is built, so that no reader's browser has to: the drawing is smaller than the
 * code that makes it, and a mistake is told with its file. Each becomes a `Diagram` with the content of its figure.
 *
 * @throws when a prop is not literal, or what it says can't be drawn.
 */
export default function drawDiagrams() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement') return;
      const drawIt = diagrams[node.name ?? ''];
      if (!drawIt) return;
      try {
        const html = drawIt(readProps(node));
        node.name = 'Diagram';
        node.attributes = [{type: 'mdxJsxAttribute', name: 'html', value: html}];
      } catch (error) {
        const place = `${file.path}:${String(node.position?.start.line ?? '?')}`;
        throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  };
}

function draw<Data extends {title: string}>({check, layOut, inWords}: Diagram<Data>): Draw {
  return (given) => {
    // Checked in the next line.
    const data = given as Data;
    check(data);
    return figureContent({
      title: data.title,
      wide: layOut(data, widths.wide),
      narrow: layOut(data, widths.narrow),
      words: inWords(data),
    });
  };
}

/** The props of a component that stands on a page, which must be literal. */
function readProps({name, attributes}: MdxJsxFlowElementHast): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return refuseExpression(name);
      const {value} = attribute;
      if (value === null || value === undefined) return [attribute.name, true];
      if (typeof value === 'string') return [attribute.name, value];
      const [statement] = value.data?.estree?.body ?? [];
      return statement?.type === 'ExpressionStatement'
        ? [attribute.name, valueOf(statement.expression, name)]
        : refuseExpression(name);
    }),
  );
}

function valueOf(node: Node | null, name: string | null): unknown {
  switch (node?.type) {
    case 'Literal':
      return node.value;
    case 'UnaryExpression':
      return node.operator === '-' ? -Number(valueOf(node.argument, name)) : refuseExpression(name);
    case 'ArrayExpression':
      return node.elements.map((one) => valueOf(one, name));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) =>
          property.type === 'Property' && property.key.type === 'Identifier' && !property.computed
            ? [property.key.name, valueOf(property.value, name)]
            : refuseExpression(name),
        ),
      );
    default:
      return refuseExpression(name);
  }
}

function refuseExpression(name: string | null): never {
  throw new Error(
    `the data of <${name ?? ''}> must stand here as texts, numbers, lists and objects, without variables or calls.`,
  );
}
