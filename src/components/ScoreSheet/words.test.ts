import {expect, test} from '@playwright/test';
import {criteria, type Level, tickedGates} from '../../data/assessment';
import {emptySheet, type Sheet, withGate, withLevel} from './sheet';
import {levelName, statusWords, trackWords} from './words';

const all = (level: Level): Sheet => ({
  levels: Object.fromEntries(criteria.map(({id}) => [id, level])),
  gates: [],
});
const without = (sheet: Sheet, id: string): Sheet => ({
  ...sheet,
  levels: Object.fromEntries(Object.entries(sheet.levels).filter(([key]) => key !== id)),
});

test('a level has its number and its name', () => {
  expect(levelName(2)).toBe('2 – alone');
});

test('the status says how far one is', () => {
  const status = (sheet: Sheet) => statusWords({sheet, refused: false});
  expect(status(emptySheet)).toBe('Nothing is rated yet.');
  expect(status(withLevel(emptySheet, 'demo', 3))).toBe(
    'So far 10 of 100 points: 9 criteria have no level yet.',
  );
  expect(status(without(all(2), 'demo'))).toBe(
    'So far 60 of 100 points: 1 criterion has no level yet.',
  );
  expect(status(all(2))).toBe('67 of 100 points.');
});

test('the status says what happened to the sheet', () => {
  expect(statusWords({sheet: emptySheet, cleared: all(2), refused: false})).toBe(
    'The sheet is cleared.',
  );
  expect(statusWords({sheet: all(3), refused: true})).toContain(
    '100 of 100 points. Your browser refuses to keep the sheet',
  );
});

test('an untouched sheet only names the pass mark', () => {
  expect(trackWords(emptySheet, 'two-months')).toBe('Pass mark 80.');
});

test('what is missing is said in points and in raises', () => {
  expect(trackWords(all(2), 'one-month')).toBe(
    'Pass mark 70: 3 points missing. One level more in working release would do.',
  );
  expect(trackWords(all(2), 'two-months')).toBe(
    'Pass mark 80: 13 points missing. One level more in working release, design, correctness and errors, and tests would do.',
  );
  expect(trackWords(all(1), 'three-months')).toBe(
    'Pass mark 85: 52 points missing. One level more in every rated criterion is not enough.',
  );
  expect(trackWords(without(all(3), 'working-release'), 'three-months')).toBe(
    'Pass mark 85 reached. 3 gates are not ticked.',
  );
  expect(trackWords(without(all(2), 'tests'), 'one-month')).toBe(
    'Pass mark 70: 10 points missing. The criteria without a level can still bring them.',
  );
});

test('a reached mark is not enough while a gate is open', () => {
  let sheet = all(3);
  for (const expected of ['3 gates are', '2 gates are', '1 gate is']) {
    expect(trackWords(sheet, 'three-months')).toBe(`Pass mark 85 reached. ${expected} not ticked.`);
    const next = tickedGates.find(({id}) => !sheet.gates.includes(id));
    if (next) sheet = withGate(sheet, next.id, true);
  }
  expect(trackWords(sheet, 'three-months')).toBe('Pass mark 85 reached. Every gate is ticked.');
});
