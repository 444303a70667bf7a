import {expect, test} from '@playwright/test';
import {describe, median, missedGoals, toMarkdown, unmeasured, type Table} from './figures';

test('the median is the middle figure, or half way between the two', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([10, 2, 4, 1])).toBe(3);
  expect(() => median([])).toThrow('Nothing was measured');
});

test('a figure is shown with the least and the most, rounded to what it is worth', () => {
  expect(describe([120.4, 99.96, 300])).toBe('120 (100–300)');
  expect(describe([5, 5])).toBe('5');
  expect(describe([0.004])).toBe('0');
  expect(describe([])).toBe('–');
  expect(describe()).toBe('–');
});

const table: Table = {
  title: 'Clicks',
  columns: [
    {name: 'theme, ms', goal: 200},
    {name: 'link, ms', goal: 'least of all'},
    {name: 'none'},
  ],
  rows: [
    {site: 'ours', of: 'backend', values: {'theme, ms': [201], 'link, ms': [90, 100, 110]}},
    {site: 'ours', of: 'home', values: {'theme, ms': [200], 'link, ms': [500]}},
    {site: 'other', of: 'backend', values: {'theme, ms': [999], 'link, ms': [99]}},
  ],
};

test('a table shows its goals, a dash for what is missing, and no empty column', () => {
  expect(toMarkdown(table).split('\n')).toEqual([
    '## Clicks',
    '',
    '| site | of | theme, ms (goal: ≤ 200) | link, ms (goal: least of all) |',
    '| --- | --- | --: | --: |',
    '| ours | backend | 201 | 100 (90–110) |',
    '| ours | home | 200 | 500 |',
    '| other | backend | 999 | 99 |',
  ]);
});

test('the goals are for our own site, and those of a comparison for pages that both have', () => {
  expect(missedGoals(table)).toEqual([
    'theme, ms, backend: 201 instead of 200',
    'link, ms, backend: 100 instead of 99',
  ]);
});

test('a figure that is missing misses no goal, and is told where our own site should have it', () => {
  const row = {site: 'ours', of: 'backend', values: {'theme, ms': [], 'link, ms': [1]}};
  const other = {...row, site: 'other', values: {}};
  const lacking = {...table, columns: table.columns.slice(0, 2), rows: [row, other]};
  expect(missedGoals(lacking)).toEqual([]);
  expect(unmeasured(lacking)).toEqual(['Clicks: no figure for theme, ms, backend']);
});
