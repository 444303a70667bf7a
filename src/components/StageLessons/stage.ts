import {type LessonId, type Stage, type StageId, stages} from '../../data/curriculum';
import {type Track, tracks} from '../../data/tracks';
import {weekOf} from '../../data/week-plans';

/**
 * The stage whose page a document is.
 *
 * @throws when it is none; the message says where a stage’s page belongs.
 */
export function stageOfDoc(doc: string): Stage & {id: StageId} {
  const stage = stages.find(({id}) => doc === `backend/${id}/index`);
  if (!stage) {
    const known = stages.map(({id}) => `docs/backend/${id}/index.mdx`).join(', ');
    throw new Error(
      `"${doc}" is not the page of a stage, and only such a page can show a stage’s lessons. There can be: ${known}.`,
    );
  }
  return stage;
}

/** The weeks in which tracks take a lesson, the earliest first; tracks that take it in the same week stand together. */
export function stopsOf(lesson: LessonId): readonly {week: number; tracks: readonly Track[]}[] {
  const weeks = new Set(
    tracks.map(({id}) => weekOf(id, lesson)).filter((week) => week !== undefined),
  );
  return [...weeks]
    .sort((a, b) => a - b)
    .map((week) => ({week, tracks: tracks.filter(({id}) => weekOf(id, lesson) === week)}));
}
