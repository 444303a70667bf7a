import {expect, test} from '@playwright/test';
import {lessonById, lessons} from './curriculum';
import {type Skill, skills, stagesOf} from './skills';
import {type TrackId, tracks} from './tracks';
import {weekOf} from './week-plans';

const trackIds: readonly TrackId[] = tracks.map(({id}) => id);
const all: readonly Skill[] = skills;

test('the fourteen skills of the plan are there, each once', () => {
  expect(all.map(({name}) => name)).toEqual([
    'TypeScript',
    'Node.js',
    'HTTP and APIs',
    'NestJS',
    'Validation',
    'SQL',
    'Prisma and migrations',
    'Testing',
    'Debugging',
    'Security',
    'Delivery',
    'Observability',
    'Design',
    'Collaboration',
  ]);
  expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
  for (const {id} of all) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('every cell has a sentence of its own, and calls nobody an expert', () => {
  const sentences = all.flatMap(({levels}) => [...levels]);
  expect(sentences).toHaveLength(all.length * 4);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z].{15,}\.$/u);
    expect(sentence).not.toMatch(/['"]|expert|master/i);
  }
});

test('every lesson teaches a skill, and no skill names one twice', () => {
  const taught = new Set(all.flatMap((skill) => [...skill.lessons]));
  expect(lessons.map(({id}) => id).filter((id) => !taught.has(id))).toEqual([]);
  for (const skill of all) expect(new Set(skill.lessons).size).toBe(skill.lessons.length);
});

test('a longer track never asks for less', () => {
  for (const {name, asks} of all) {
    expect(Object.keys(asks), name).toEqual(trackIds);
    const asked = trackIds.map((id) => asks[id]);
    expect(asked, name).toEqual(asked.toSorted());
  }
});

test('nobody is asked for what the track does not teach', () => {
  for (const {name, lessons: taughtBy, asks} of all) {
    for (const track of trackIds) {
      const taken = taughtBy.filter((id) => weekOf(track, id) !== undefined);
      if (taken.length === 0) expect(asks[track], `${name}, ${track}`).toBeLessThanOrEqual(1);
      if (taken.length < taughtBy.length) {
        expect(asks[track], `${name}, ${track}: not every lesson is taken`).toBeLessThanOrEqual(2);
      }
    }
  }
});

test('a track that takes no lesson of the stages that teach a skill asks at most for help', () => {
  let checked = 0;
  for (const skill of all) {
    const inStages = lessons.filter(({stage}) => stagesOf(skill).some(({id}) => id === stage));
    for (const track of trackIds) {
      if (inStages.some(({id}) => weekOf(track, id) !== undefined)) continue;
      checked += 1;
      expect(skill.asks[track], `${skill.name}, ${track}`).toBeLessThanOrEqual(1);
    }
  }
  expect(checked).toBeGreaterThanOrEqual(3);
});

test('no track asks for everything, and every track asks for more than nothing', () => {
  for (const track of trackIds) {
    const asked = all.map(({asks}) => asks[track]);
    expect(asked.filter((level) => level === 3).length).toBeLessThan(all.length);
    expect(asked.filter((level) => level >= 2).length).toBeGreaterThan(all.length / 3);
  }
});

test('the stages of a skill are those of its lessons, in the order of the curriculum', () => {
  const names = (name: string) =>
    all
      .filter((skill) => skill.name === name)
      .flatMap((skill) => stagesOf(skill).map(({id}) => id));
  expect(names('TypeScript')).toEqual(['foundations']);
  expect(names('Collaboration')).toEqual(['foundations', 'architecture']);
  for (const skill of all) {
    expect(new Set(stagesOf(skill).map(({id}) => id))).toEqual(
      new Set(skill.lessons.map((id) => lessonById(id).stage)),
    );
  }
});
