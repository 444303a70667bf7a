import {expect, test} from '@playwright/test';
import {findLesson, lessonById, lessons, lessonsOf, stages, totalHours} from './curriculum';

const kebabCase = /^[a-z]+(-[a-z]+)*$/;
const lessonIds = lessons.map(({id}) => id);

test('there are 40 lessons of 164 hours in 8 stages', () => {
  expect(stages).toHaveLength(8);
  expect(lessons).toHaveLength(40);
  expect(totalHours(lessonIds)).toBe(164);
});

test('every stage has the hours and the number of lessons that the plan gives it', () => {
  expect(
    stages.map(({id}) => {
      const ofStage = lessonsOf(id);
      return [id, ofStage.length, totalHours(ofStage.map((lesson) => lesson.id))];
    }),
  ).toEqual([
    ['foundations', 5, 20],
    ['http-apis', 6, 20],
    ['data', 7, 30],
    ['quality', 4, 12],
    ['security', 4, 17],
    ['delivery', 4, 16],
    ['scale', 5, 23],
    ['architecture', 5, 26],
  ]);
});

test('lessons of a stage stand together, in the order of the stages', () => {
  expect(lessons.map(({id}) => id)).toEqual(
    stages.flatMap((stage) => lessonsOf(stage.id).map(({id}) => id)),
  );
});

test('ids can stand in an address, and no two are the same', () => {
  const ids = [...stages, ...lessons].map(({id}) => id);
  for (const id of ids) expect(id).toMatch(kebabCase);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no two stages or lessons share a title', () => {
  const titles = [...stages, ...lessons].map(({title}) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('hours of a lesson are whole and more than none', () => {
  for (const {id, hours} of lessons) {
    expect(Number.isInteger(hours), id).toBe(true);
    expect(hours, id).toBeGreaterThan(0);
  }
});

test('what a lesson needs comes before it, once', () => {
  for (const [position, id] of lessonIds.entries()) {
    const {prerequisites} = lessonById(id);
    expect(new Set(prerequisites).size, id).toBe(prerequisites.length);
    for (const needed of prerequisites) {
      expect(lessonIds.slice(0, position), `${id} needs ${needed}`).toContain(needed);
    }
  }
});

test('a lesson has three to five outcomes that complete “You will be able to …”', () => {
  for (const {id, outcomes} of lessons) {
    expect(outcomes.length, id).toBeGreaterThanOrEqual(3);
    expect(outcomes.length, id).toBeLessThanOrEqual(5);
    expect(new Set(outcomes).size, id).toBe(outcomes.length);
    for (const outcome of outcomes) {
      // A lower-case word that is no article or question word, and no verb that nobody can observe.
      expect(outcome, id).toMatch(
        /^(?!(?:an?|the|how|why|when|what|to|know|understand)\b)[a-z]+,? /,
      );
      expect(outcome, id).not.toMatch(/^[a-z]{3,}(?:ing|tion|[^s]s)\b/);
      expect(outcome, id).not.toMatch(/[.;:!?]$/);
    }
  }
});

test('the practice and the summary of a stage are one sentence; deliverable and traps are phrases', () => {
  const oneSentence = /^[A-Z].*[^.]\.$/;
  for (const {id, summary} of stages) expect(summary, id).toMatch(oneSentence);
  for (const {id, practice, deliverable, traps} of lessons) {
    expect(practice, id).toMatch(oneSentence);
    expect(practice, id).not.toMatch(/\. [A-Z]/);
    expect(traps.length, id).toBeGreaterThan(0);
    for (const phrase of [deliverable, ...traps]) {
      expect(phrase, id).not.toBe('');
      expect(phrase, id).not.toMatch(/[.;:]$/);
    }
  }
});

test('text is plain, with typographic quotes and no markup', () => {
  const text = JSON.stringify([stages, lessons]);
  expect(text).toContain('’');
  expect(text.match(/.{0,40}(?:['`<]|\\"|->).{0,40}/g)).toBeNull();
});

test('a lesson is found by its id, and one that does not exist is refused with the names of those that do', () => {
  expect(findLesson('openapi').title).toBe('Documenting the API with OpenAPI');
  expect(lessonById('containers').id).toBe('containers');
  expect(() => findLesson('cobol')).toThrow(
    'No lesson "cobol" in src/data/curriculum.ts. There are: how-the-web-works, shell-git-pull-requests, ',
  );
});
