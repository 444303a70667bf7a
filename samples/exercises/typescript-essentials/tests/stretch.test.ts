import {expect, test} from 'vitest';
import {isOneOf, sortBy} from '../work/lists.js';

const rooms = [
  {name: 'Tulip', capacity: 12},
  {name: 'Banda', capacity: 8},
  {name: 'Orca', capacity: 100},
];
const names = (sorted: {name: string}[]) => sorted.map(({name}) => name);

test('items are sorted by a text or by a number', () => {
  expect(names(sortBy(rooms, 'name'))).toEqual(['Banda', 'Orca', 'Tulip']);
  expect(names(sortBy(rooms, 'capacity'))).toEqual(['Banda', 'Tulip', 'Orca']);
});

test('the list that was handed in keeps its order', () => {
  const original = [...rooms];
  sortBy(original, 'name');
  expect(names(original)).toEqual(['Tulip', 'Banda', 'Orca']);
});

test('only what is in the list is one of it', () => {
  const statuses = ['confirmed', 'canceled'];
  expect(isOneOf(statuses, 'canceled')).toBe(true);
  for (const other of ['held', 'firm', 'length', ['canceled'], 1, undefined]) {
    expect(isOneOf(statuses, other), String(other)).toBe(false);
  }
});
