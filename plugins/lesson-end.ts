import type {Root} from 'hast';
import type {} from 'mdast-util-mdx';
import type {VFile} from 'vfile';
import {lessons} from '../src/data/curriculum';

/**
 * Ends the page of each lesson with the button that marks the lesson as done: it belongs to every lesson, so no author
 * has to remember it. Comes before plugins/author-components.ts, which imports it.
 */
export default function endLessons() {
  return (tree: Root, {path}: VFile): void => {
    const [, stage, id] = /docs[\\/]backend[\\/]([\w-]+)[\\/]([\w-]+)\.mdx$/.exec(path) ?? [];
    const lesson = lessons.find((each) => each.id === id && each.stage === stage);
    if (!lesson) return;
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'LessonDone',
      attributes: [{type: 'mdxJsxAttribute', name: 'lesson', value: lesson.id}],
      children: [],
    });
  };
}
