import {expect, test} from 'vitest';
import {z} from 'zod';
import {changeRoom, problemsByField} from '../work/schemas.js';

test.each([{name: ' Banda '}, {capacity: 500}, {name: 'Banda', capacity: 1}])(
  'accepted: the change %j',
  (change) => {
    expect(changeRoom.safeParse(change).success).toBe(true);
  },
);

test.each([{}, {name: ''}, {capacity: 501}, {capacity: null}, {name: 'Banda', id: 7}])(
  'refused: the change %j',
  (change) => {
    expect(changeRoom.safeParse(change).success).toBe(false);
  },
);

test('problems stand under the field they belong to', () => {
  const schema = z.strictObject({name: z.string().min(2).max(3), seats: z.object({rows: z.int()})});
  const {error} = schema.safeParse({name: 'x', seats: {rows: 1.5}, id: 7});
  expect(error && problemsByField(error)).toEqual({
    name: ['Too small: expected string to have >=2 characters'],
    'seats.rows': ['Invalid input: expected int, received number'],
    form: ['Unrecognized key: "id"'],
  });
});
