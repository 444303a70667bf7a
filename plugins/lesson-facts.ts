import type {Plugin} from '@docusaurus/types';
import type {Program} from 'estree';
import type {Root} from 'hast';
import type {MdxJsxAttribute} from 'mdast-util-mdx';
import type {MdxjsEsmHast} from 'mdast-util-mdxjs-esm';
import {join, relative, sep} from 'node:path';
import {visit} from 'unist-util-visit';
import {factsOf, lessonOfDoc} from '../src/components/Lesson/lesson';
import {lessonById, lessons} from '../src/data/curriculum';

const name = 'lesson-facts';
const docs = join(__dirname, '..', 'docs');
const components = ['LessonFacts', 'Outcomes', 'Prerequisites'];

/**
 * Writes the facts of each lesson into a file of its own, so that its page comes with these alone: the curriculum and
 * the week plans they are taken from are 30 kB.
 */
export default function lessonFacts(): Plugin {
  return {
    name,
    async contentLoaded({actions}) {
      for (const {id} of lessons) await actions.createData(`${id}.json`, factsOf(lessonById(id)));
    },
  };
}

/**
 * Gives the components of a lesson's page the facts of that lesson, by an import: what a transformation put there itself
 * would stay in the build's cache when the facts change.
 *
 * @throws when the page is none of a lesson.
 */
export function importLessonFacts() {
  return (tree: Root, file: {path: string}): void => {
    const given: string[] = [];
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (!node.name || !components.includes(node.name)) return;
      node.attributes = [factsAttribute];
      given.push(node.name);
    });
    if (given.length === 0) return;
    const page = relative(docs, file.path).split(sep).join('/');
    tree.children.unshift(makeImport(lessonOfDoc(page.replace(/\.mdx$/, '')).id));
  };
}

const local = {type: 'Identifier', name: 'lessonFacts'} as const;

/** `facts={lessonFacts}`, as MDX wants it: the text and the tree that it stands for. */
const factsAttribute: MdxJsxAttribute = {
  type: 'mdxJsxAttribute',
  name: 'facts',
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: local.name,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [{type: 'ExpressionStatement', expression: local}],
      },
    },
  },
};

function makeImport(lesson: string): MdxjsEsmHast {
  const source = `@generated/${name}/default/${lesson}.json`;
  const program: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        source: {type: 'Literal', value: source},
        specifiers: [{type: 'ImportDefaultSpecifier', local}],
        attributes: [],
      },
    ],
  };
  return {
    type: 'mdxjsEsm',
    value: `import ${local.name} from '${source}';`,
    data: {estree: program},
  };
}
