import {expect, test} from 'vitest';
import * as after from './after.js';
import * as before from './before.js';

const query = (text: string) => new URLSearchParams(text);

for (const [version, {readRoomFilter}] of Object.entries({before, after})) {
  test(`${version}: reads what the first test of the change covered`, () => {
    expect(readRoomFilter(query(''))).toEqual({});
    expect(readRoomFilter(query('projector=true&minCapacity=6'))).toEqual({
      projector: true,
      minCapacity: 6,
    });
  });
}

test('before: "false" becomes true', () => {
  expect(before.readRoomFilter(query('projector=false'))).toEqual({projector: true});
});

test('before: a number is read up to the first other character, or becomes NaN', () => {
  expect(before.readRoomFilter(query('minCapacity=6abc'))).toEqual({minCapacity: 6});
  expect(before.readRoomFilter(query('minCapacity=six'))).toEqual({minCapacity: NaN});
  expect(before.readRoomFilter(query('minCapacity=-6'))).toEqual({minCapacity: -6});
});

test('before: an empty value filters nothing', () => {
  expect(before.readRoomFilter(query('projector=&minCapacity='))).toEqual({});
});

test('after: "false" becomes false', () => {
  expect(after.readRoomFilter(query('projector=false'))).toEqual({projector: false});
});

for (const bad of ['', '0', '1', 'yes', 'TRUE', ' true']) {
  test(`after: the flag "${bad}" is refused`, () => {
    expect(() => after.readRoomFilter(query(`projector=${bad}`))).toThrow(
      new after.BadQuery('projector must be true or false'),
    );
  });
}

for (const bad of ['', '0', '-6', '6abc', '6.5', 'six', '1000', '06']) {
  test(`after: the count "${bad}" is refused`, () => {
    expect(() => after.readRoomFilter(query(`minCapacity=${bad}`))).toThrow(
      new after.BadQuery('minCapacity must be a whole number from 1 to 999'),
    );
  });
}

test('after: the limits of a count are accepted', () => {
  expect(after.readRoomFilter(query('minCapacity=1'))).toEqual({minCapacity: 1});
  expect(after.readRoomFilter(query('minCapacity=999'))).toEqual({minCapacity: 999});
});
