import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {lessonById, lessons, totalHours} from './curriculum';
import {weekPlans, weeklyHours} from './programme';
import {findTrack, longestTrackWeeks, totalWeeks, type TrackId, tracks} from './tracks';
import {
  type Evidence,
  lessonsIn,
  notCovered,
  overviewWeekOf,
  trackWeeks,
  type Week,
  weekHours,
  weekOf,
  weeksOf,
} from './week-plans';

const trackIds: readonly TrackId[] = tracks.map(({id}) => id);
const lessonIds = lessons.map(({id}) => id);

/** Every week of every track, with a name for messages. */
const allWeeks = trackIds.flatMap((track) =>
  weeksOf(track).map((week, index) => ({name: `${track}, week ${index + 1}`, week})),
);

const evidenceIds = (week: Week) => week.evidence.map(({id}) => id);

/** Places of a week’s lessons in the order of the curriculum, from 1. */
const placesIn = (week: Week) => lessonsIn(week).map((id) => lessonIds.indexOf(id) + 1);

test('every track has its plan, and the plan has no other track', () => {
  expect(Object.keys(trackWeeks)).toEqual(trackIds);
  expect(Object.keys(notCovered)).toEqual(trackIds);
});

for (const id of trackIds) {
  test(`${id}: first the learning weeks, then the project weeks, as many as the track says`, () => {
    const {learningWeeks, projectWeeks} = findTrack(id);
    expect(weeksOf(id).map(({phase}) => phase)).toEqual([
      ...Array.from({length: learningWeeks}, () => 'learning'),
      ...Array.from({length: projectWeeks}, () => 'project'),
    ]);
  });

  test(`${id}: what a lesson needs is taken before it`, () => {
    const taken = weeksOf(id).flatMap(lessonsIn);
    expect(taken.length).toBeGreaterThan(0);
    expect(new Set(taken).size, 'a lesson is taken twice').toBe(taken.length);
    for (const [position, lesson] of taken.entries()) {
      for (const needed of lessonById(lesson).prerequisites) {
        const before = taken.slice(0, position);
        expect(before, `${lesson}, week ${weekOf(id, lesson)}, needs ${needed}`).toContain(needed);
      }
    }
  });
}

test('lessons and work fill every week: with its fixed hours, 40', () => {
  const fixed = weekPlans.map(({parts}) => parts.slice(1).reduce((sum, {hours}) => sum + hours, 0));
  expect(fixed).toEqual([5, 5]);
  expect(allWeeks).toHaveLength(24);
  for (const {name, week} of allWeeks) {
    expect(weekHours(week), name).toBe(35);
    expect(weekHours(week) + 5, name).toBe(weeklyHours);
  }
});

test('hours that lessons leave free in a learning week have a use', () => {
  const extras = allWeeks.flatMap(({name, week}) =>
    week.phase === 'learning' && week.extra ? [[name, week.extra.hours]] : [],
  );
  expect(extras).toEqual([
    ['three-months, week 3', 2],
    ['three-months, week 5', 9],
  ]);
});

test('the learning weeks have the lessons that the plan gives them', () => {
  const week1 = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const week2 = [10, 11, 12, 13, 14, 15, 16, 19, 20, 22];
  const learning = (track: TrackId) =>
    weeksOf(track)
      .filter(({phase}) => phase === 'learning')
      .map(placesIn);
  expect(learning('one-month')).toEqual([week1, [10, 12, 13, 14, 15, 16, 19, 20, 21, 22]]);
  expect(learning('two-months')).toEqual([
    week1,
    week2,
    [17, 18, 21, 23, 24, 25, 26, 39],
    [27, 28, 29, 30, 31, 32, 36, 40],
  ]);
  expect(learning('three-months')).toEqual([
    week1,
    week2,
    [17, 18, 21, 23, 24, 25, 26, 27],
    [28, 29, 30, 31, 32, 33, 34, 35],
    [36, 37, 38, 39, 40],
  ]);
});

test('only the third week of the shortest track takes lessons in the project', () => {
  const justInTime = allWeeks.flatMap(({name, week}) =>
    week.phase === 'project' && week.justInTime ? [{name, ...week.justInTime}] : [],
  );
  expect(justInTime).toEqual([
    {
      name: 'one-month, week 3',
      lessons: ['request-lifecycle'],
      overviews: ['authentication', 'authorization'],
      hours: 5,
    },
  ]);
});

test('lessons in the project leave time for their overviews, and an overview is of a lesson not taken', () => {
  for (const track of trackIds) {
    for (const week of weeksOf(track)) {
      if (week.phase !== 'project' || !week.justInTime) continue;
      const {lessons: whole, overviews, hours} = week.justInTime;
      const left = hours - totalHours(whole);
      if (overviews.length > 0) expect(left).toBeGreaterThan(0);
      else expect(left).toBe(0);
      for (const overview of overviews) expect(weekOf(track, overview)).toBeUndefined();
    }
  }
});

test('the longest track takes every lesson once', () => {
  const longest = tracks.filter((track) => totalWeeks(track) === longestTrackWeeks);
  expect(longest).toHaveLength(1);
  for (const {id} of longest) {
    const taken = weeksOf(id).flatMap(lessonsIn);
    expect(taken).toHaveLength(40);
    expect(taken.toSorted()).toEqual(lessonIds.toSorted());
  }
});

test('a longer track takes every lesson that a shorter one takes', () => {
  expect(trackIds.map((id) => weeksOf(id).flatMap(lessonsIn).length)).toEqual([20, 35, 40]);
  for (const [index, longer] of trackIds.slice(1).entries()) {
    const shorter = trackIds.slice(0, index + 1);
    for (const lesson of shorter.flatMap((id) => weeksOf(id).flatMap(lessonsIn))) {
      expect(weekOf(longer, lesson), `${longer} lacks ${lesson}`).toBeDefined();
    }
  }
});

test('the week of a lesson is counted from 1; an overview is no lesson taken', () => {
  expect(trackIds.map((id) => weekOf(id, 'how-the-web-works'))).toEqual([1, 1, 1]);
  expect(trackIds.map((id) => weekOf(id, 'request-lifecycle'))).toEqual([3, 2, 2]);
  expect(trackIds.map((id) => weekOf(id, 'authentication'))).toEqual([undefined, 3, 3]);
  expect(trackIds.map((id) => weekOf(id, 'containers'))).toEqual([undefined, 4, 3]);
  expect(trackIds.map((id) => weekOf(id, 'system-design'))).toEqual([undefined, undefined, 5]);
});

test('no track calls two of its weeks the same', () => {
  for (const id of trackIds) {
    const titles = weeksOf(id).map(({title}) => title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('ids that readers save are fit to be saved, and no track has one of them twice', () => {
  for (const track of trackIds) {
    const weeks = weeksOf(track);
    for (const ids of [weeks.map(({id}) => id), weeks.flatMap(evidenceIds)]) {
      expect(ids.length).toBeGreaterThan(3);
      expect(new Set(ids).size, track).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  }
});

test('what has the same id in two tracks is the same, so that whoever changes track keeps it', () => {
  const weekById = new Map<string, Week>();
  const evidenceById = new Map<string, Evidence>();
  let shared = 0;
  for (const {name, week} of allWeeks) {
    expect(weekById.get(week.id) ?? week, name).toBe(week);
    weekById.set(week.id, week);
    for (const evidence of week.evidence) {
      if (evidenceById.has(evidence.id)) shared += 1;
      expect(evidenceById.get(evidence.id) ?? evidence, name).toEqual(evidence);
      evidenceById.set(evidence.id, evidence);
    }
  }
  expect(shared).toBe(16);
});

test('every week ends with a milestone and two to four things that show it', () => {
  for (const {name, week} of allWeeks) {
    expect(week.milestone, name).toMatch(/^[A-Z].*[^.]\.$/);
    expect(week.evidence.length, name).toBeGreaterThanOrEqual(2);
    expect(week.evidence.length, name).toBeLessThanOrEqual(4);
    for (const {show, goodEnough} of week.evidence) {
      expect(show, name).toMatch(/^[A-Z].*[^.;:]$/);
      expect(goodEnough, name).toMatch(/^[A-Z].*[^.]\.$/);
      expect(goodEnough, name).not.toMatch(/\. [A-Z]/);
    }
  }
});

test('the project of the stage on HTTP APIs is the milestone of the first week, word for word', () => {
  const [{milestone, evidence}] = trackWeeks['one-month'];
  const page = readFileSync(join(__dirname, '../../docs/backend/http-apis/index.mdx'), 'utf8');
  expect(page).toContain(`**${milestone}**`);
  expect(page.match(/^- \[ \] .*$/gm)).toEqual(
    evidence.map(({show, goodEnough}) => `- [ ] **${show}.** ${goodEnough}`),
  );
});

test('the project of the stage on data is what weeks 2 and 3 ask of its lessons, word for word', () => {
  const [, second, third] = trackWeeks['two-months'];
  const [race, , slowQueries] = third.evidence;
  const line = ({show, goodEnough}: {show: string; goodEnough: string}) =>
    `- [ ] **${show}.** ${goodEnough}`;
  const page = readFileSync(join(__dirname, '../../docs/backend/data/index.mdx'), 'utf8');
  const tasks = page.match(/^- \[ \] .*$/gm) ?? [];
  expect(tasks.slice(0, 3)).toEqual([...second.evidence.slice(0, 2), race].map(line));
  // The week asks for them together with what another stage teaches.
  expect(slowQueries.show).toMatch(/, and four slow queries made fast$/);
  expect(slowQueries.goodEnough).toMatch(
    /, and the pull request shows each query’s plan before and after\.$/,
  );
  expect(tasks.slice(3)).toEqual([
    '- [ ] **Four slow queries made fast.** The pull request shows each query’s plan before and after.',
  ]);
  expect(trackWeeks['three-months'][2].evidence[0]).toEqual(race);
});

test('work is named, takes at least an hour each, and is a phrase', () => {
  for (const {name, week} of allWeeks) {
    if (week.phase === 'learning') continue;
    expect(week.work.length, name).toBeGreaterThan(1);
    for (const part of week.work) {
      expect(part.hours, `${name}: ${part.name}`).toBeGreaterThanOrEqual(1);
      expect(part.name, name).toMatch(/^[A-Z].*[^.;:]$/);
    }
  }
});

test('every track says what it does not cover', () => {
  for (const id of trackIds) {
    expect(notCovered[id].length, id).toBeGreaterThanOrEqual(3);
    for (const phrase of notCovered[id]) expect(phrase, id).toMatch(/^[A-Z].*[^.;:]$/);
  }
});

test('text is plain, with typographic quotes and no markup', () => {
  const text = JSON.stringify([Object.values(trackWeeks), Object.values(notCovered)]);
  expect(text).toContain('’');
  expect(text.match(/.{0,40}(?:['`<]|\\"|->).{0,40}/g)).toBeNull();
});

test('the week of an overview is found, and a lesson taken whole has none', () => {
  expect(overviewWeekOf('one-month', 'authentication')).toBe(3);
  expect(overviewWeekOf('one-month', 'request-lifecycle')).toBeUndefined();
  expect(overviewWeekOf('two-months', 'authentication')).toBeUndefined();
});
