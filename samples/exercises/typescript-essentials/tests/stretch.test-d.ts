import {expectTypeOf, test} from 'vitest';
import {isOneOf, sortBy} from '../work/lists.js';

const rooms = [{name: 'Banda', capacity: 8}];

test('types: sortBy keeps the type of the items, and takes only a key that they have', () => {
  expectTypeOf(sortBy(rooms, 'name')).toEqualTypeOf<{name: string; capacity: number}[]>();
  // @ts-expect-error -- a room has no such key
  sortBy(rooms, 'nmae');
});

test('types: isOneOf narrows to the values of the list', () => {
  const narrow = (input: unknown) => {
    if (isOneOf(['confirmed', 'canceled'], input)) return input;
    return undefined;
  };
  expectTypeOf(narrow).returns.toEqualTypeOf<'confirmed' | 'canceled' | undefined>();
});
