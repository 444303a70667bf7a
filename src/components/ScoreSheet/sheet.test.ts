import {expect, test} from '@playwright/test';
import {
  emptySheet,
  fromText,
  isEmpty,
  type Sheet,
  toText,
  withEarlier,
  withGate,
  withLevel,
} from './sheet';

const filled: Sheet = {levels: {design: 2, demo: 0}, gates: ['milestones']};

test('what is kept comes back as it was', () => {
  for (const sheet of [emptySheet, filled]) expect(fromText(toText(sheet))).toEqual(sheet);
});

test('a text that holds no sheet is a fresh start', () => {
  const texts = [
    null,
    '',
    'null',
    '{',
    '[]',
    '3',
    '"design"',
    '{"levels":{"design":2}}',
    '{"version":2,"levels":{"design":2}}',
    '{"version":1}',
    '{"version":1,"levels":null,"gates":null}',
    '{"version":1,"levels":"design","gates":"milestones"}',
    '{"version":1,"levels":[2],"gates":{"0":"milestones"}}',
  ];
  for (const text of texts) expect(fromText(text), String(text)).toEqual(emptySheet);
});

test('of a sheet that is partly wrong the rest is kept', () => {
  const text = `{"version":1,"levels":{"design":2,"tests":4,"demo":-1,"documentation":1.5,"communication":"2",
    "working-release":null,"old-criterion":3,"__proto__":{"planning-and-ownership":3},"constructor":1},
    "gates":["milestones","milestones","no-such-gate",1,null]}`;
  expect(fromText(text)).toEqual({levels: {design: 2}, gates: ['milestones']});
});

test('a level is set and changed, and the sheet before it stays as it was', () => {
  const rated = withLevel(emptySheet, 'design', 1);
  expect(withLevel(rated, 'design', 3).levels).toEqual({design: 3});
  expect(rated.levels).toEqual({design: 1});
  expect(isEmpty(rated)).toBe(false);
  expect(isEmpty(emptySheet)).toBe(true);
});

test('level 0 is a rating', () => {
  expect(isEmpty(withLevel(emptySheet, 'design', 0))).toBe(false);
});

test('a gate is ticked once, and unticked', () => {
  const ticked = withGate(withGate(filled, 'critical-findings', true), 'critical-findings', true);
  expect(ticked.gates).toEqual(['milestones', 'critical-findings']);
  expect(withGate(ticked, 'milestones', false).gates).toEqual(['critical-findings']);
  expect(isEmpty(withGate(emptySheet, 'milestones', true))).toBe(false);
});

test('what was chosen before the scripts came is added to what was kept', () => {
  const chosen: Sheet = {levels: {design: 3, tests: 1}, gates: ['critical-findings']};
  expect(withEarlier(filled, chosen)).toEqual({
    levels: {design: 2, demo: 0, tests: 1},
    gates: ['milestones', 'critical-findings'],
  });
});
