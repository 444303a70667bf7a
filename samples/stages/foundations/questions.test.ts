/** What the answers to the ten questions of the stage say of the code beside them. */
import {expect, test} from 'vitest';
import {printed} from '#testing/printed.js';
import {runProgram} from '#testing/run-program.js';
import {type FixedRoom, type Room, withAmenity, withOneMore} from './amenities.js';
import {createDesk as createClaimingDesk} from './claim.js';
import {isFull, readLimit} from './limit.js';
import {createDesk} from './shared.js';

test('what is ready comes before a timer, and both are asked before one is answered', async () => {
  const printed = runProgram(`${import.meta.dirname}/order.ts`);
  await expect(printed).toMatchFileSnapshot('output/order.txt');
});

test('a spread shares the list inside, and a new list leaves the given room alone', () => {
  const aula: Room = {name: 'Aula', amenities: ['projector']};
  expect(withAmenity(aula, 'whiteboard')).not.toBe(aula);
  expect(aula.amenities).toEqual(['projector', 'whiteboard']);

  const attic: FixedRoom = {name: 'Attic', amenities: []};
  expect(withOneMore(attic, 'whiteboard').amenities).toEqual(['whiteboard']);
  expect(attic.amenities).toEqual([]);
});

test('an empty limit closes the room, and one that is no number opens it for ever', () => {
  expect(isFull(0, readLimit({MAX_BOOKINGS: ''}))).toBe(true);
  expect(isFull(1_000_000, readLimit({MAX_BOOKINGS: 'ten'}))).toBe(false);
  expect(isFull(100, readLimit({}))).toBe(true);
});

test('times that are compared as text overlap only when they are written in one way', () => {
  const book = createClaimingDesk();
  const hour = '{"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}';
  const sameHour = '{"start": "2030-01-07T16:00:00+07:00", "end": "2030-01-07T17:00:00+07:00"}';
  expect([book(hour), book(hour), book(sameHour)]).toEqual([201, 409, 201]);
});

test('a letter that is cut in two is lost, and whole when the bytes are put together first', async () => {
  const output = await printed(() => import('./pieces.js'));
  await expect(output).toMatchFileSnapshot('output/pieces.txt');
  expect(output).toMatch(/^Kopi \uFFFD+\nKopi ☕\n$/);
});

test('two desks of one module have the same bookings', () => {
  const morning = {start: 9, end: 10};
  expect(createDesk().book(morning)).toBe(true);
  expect(createDesk().book(morning)).toBe(false);
});
