import type {Program} from 'estree';
import type {Root} from 'hast';
import type {} from 'mdast-util-mdx';
import type {MdxjsEsmHast} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';

/**
 * What authors can place on a page without an import, by the module it comes from. A component that is named like its
 * module is the default export.
 */
export const authorComponents: Readonly<Record<string, readonly string[]>> = {
  '@site/src/components/AssessmentFacts': ['Gates', 'PassMarks', 'Weights', 'WorkedScores'],
  '@site/src/components/CallToAction': ['CallToAction'],
  '@site/src/components/Checkpoints': ['Checkpoints'],
  // plugins/defer-content.ts places it.
  '@site/src/components/DeferredContent': ['DeferredContent'],
  // Sequence, Flow and Lanes become this: plugins/diagrams.
  '@site/src/components/Diagram': ['Diagram'],
  '@site/src/components/Download': ['Download'],
  '@site/src/components/DurationTracks': ['DurationTracks'],
  '@site/src/components/Entities': ['EntityDiagram', 'EntityTables'],
  '@site/src/components/Glossary': ['Glossary'],
  '@site/src/components/Lesson': ['LessonFacts', 'Outcomes', 'Prerequisites'],
  '@site/src/components/LessonDone': ['LessonDone'],
  '@site/src/components/LessonLink': ['LessonLink'],
  '@site/src/components/Plan': ['LessonTicks', 'PlanForm', 'PlanLeft', 'PlanNeeds', 'PlanWeeks'],
  '@site/src/components/Policy': ['Policy'],
  '@site/src/components/ProgramPages': ['ProgramPages'],
  '@site/src/components/ProgrammeFacts': [
    'Included',
    'ProgrammeDetails',
    'ProjectOptions',
    'TechStack',
  ],
  '@site/src/components/ProgressFile': ['ProgressFile'],
  '@site/src/components/RequestPath': ['RequestPath'],
  '@site/src/components/ScoreSheet': ['ScoreSheet'],
  '@site/src/components/SkillsMatrix': ['SkillsMatrix', 'SelfRating', 'SkillTargets'],
  '@site/src/components/Tabs': ['Tabs', 'TabItem'],
  '@site/src/components/StageLessons': ['StageLessons'],
  '@site/src/components/TopicMap': ['TopicMap'],
  '@site/src/components/TrackPolicy': ['TrackPolicy'],
  '@site/src/components/TrackStrip': ['TrackStrip'],
  '@site/src/components/TrackWeek': [
    'TrackWeek',
    'FirstWeek',
    'LessonsToCome',
    'NotCovered',
    'TrackPlan',
  ],
  '@site/src/components/Versions': ['SampleVersions', 'SiteVersions'],
  '@site/src/components/WorkWeek': ['WorkWeek'],
  // In Markdown, `:::tip[Title]` and a fence.
  '@theme/Admonition': ['Admonition'],
  '@theme/CodeBlock': ['CodeBlock'],
};

const modules = new Map(
  Object.entries(authorComponents).flatMap(([module, names]) =>
    names.map((name): [string, string] => [name, module]),
  ),
);

/**
 * Adds to each page the imports of the components it uses, so that a reader of one page does not load those of all
 * the others, as they would from the map in `src/theme/MDXComponents.tsx`.
 */
export default function importAuthorComponents() {
  return (tree: Root): void => {
    const used = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        if (node.name && modules.has(node.name)) used.add(node.name);
      } else if (node.type === 'element') {
        if (node.tagName === 'admonition') node.tagName = 'Admonition';
        if (modules.has(node.tagName)) used.add(node.tagName);
      }
    });
    tree.children.unshift(...[...used].sort().map(makeImport));
  };
}

/** `import {Gates} from '@site/src/components/Rubric'`, as MDX wants it: the text and the tree that it stands for. */
function makeImport(name: string): MdxjsEsmHast {
  const source = modules.get(name) ?? '';
  const isDefault = source.endsWith(`/${name}`);
  const local = {type: 'Identifier', name} as const;
  const program: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        source: {type: 'Literal', value: source},
        specifiers: [
          isDefault
            ? {type: 'ImportDefaultSpecifier', local}
            : {type: 'ImportSpecifier', imported: local, local},
        ],
        attributes: [],
      },
    ],
  };
  return {
    type: 'mdxjsEsm',
    value: `import ${isDefault ? name : `{${name}}`} from '${source}';`,
    data: {estree: program},
  };
}
