import {expect, test, vi} from 'vitest';
import * as work from '../work/functions.js';

const planning = {
  title: 'Planning',
  room: 'Aula',
  start: '2030-01-07T09:00Z',
  end: '2030-01-07T10:00Z',
};
const review = {
  title: 'Review',
  room: 'Attic',
  start: '2030-01-07T08:00Z',
  end: '2030-01-07T08:30Z',
};
const retro = {title: 'Retro', room: 'Aula', start: '2030-01-07T13:00Z', end: '2030-01-07T14:30Z'};
const bookings = [planning, review, retro];

/** A promise that is kept by hand. */
function byHand() {
  let keep = (_value: unknown) => {};
  const promise = new Promise((resolve) => {
    keep = resolve;
  });
  return {promise, keep};
}

test('rename gives a room with the new name, and leaves the given one alone', () => {
  const aula = Object.freeze({name: 'Aula', seats: 4});
  expect(work.rename(aula, 'Attic')).toEqual({name: 'Attic', seats: 4});
  expect(aula.name).toBe('Aula');
});

test('addBooking puts the earliest start first, and leaves the given list alone', () => {
  const given = [planning, retro];
  expect(work.addBooking(given, review)).toEqual([review, planning, retro]);
  expect(given).toEqual([planning, retro]);
});

test('addBooking compares moments, not letters', () => {
  const inJakarta = {...review, start: '2030-01-07T18:00+07:00'};
  expect(work.addBooking([retro], inJakarta)).toEqual([inJakarta, retro]);
});

test('isSameTime is true for the same moments, written in two ways', () => {
  const inJakarta = {start: '2030-01-07T16:00+07:00', end: '2030-01-07T17:00+07:00'};
  expect(work.isSameTime(planning, inJakarta)).toBe(true);
  expect(work.isSameTime(planning, {...inJakarta, end: '2030-01-07T17:01+07:00'})).toBe(false);
});

test('makeCounter counts from 1, and each counter for itself', () => {
  const [one, two] = [work.makeCounter(), work.makeCounter()];
  expect([one(), one(), two(), one()]).toEqual([1, 2, 1, 3]);
});

test('once calls the task a single time, also when it gives undefined', () => {
  const task = vi.fn(() => undefined);
  const run = work.once(task);
  expect(task).not.toHaveBeenCalled();
  expect([run(), run(), run()]).toEqual([undefined, undefined, undefined]);
  expect(task).toHaveBeenCalledTimes(1);
  expect(work.once(() => 7)()).toBe(7);
});

test('titlesOf lists the titles in their order', () => {
  expect(work.titlesOf(bookings)).toEqual(['Planning', 'Review', 'Retro']);
});

test('totalMinutes adds up, and of no bookings it is 0', () => {
  expect(work.totalMinutes(bookings)).toBe(180);
  expect(work.totalMinutes([])).toBe(0);
});

test('titlesByRoom groups the titles', () => {
  expect(work.titlesByRoom(bookings)).toEqual({Aula: ['Planning', 'Retro'], Attic: ['Review']});
});

test('dayOf names the day in UTC, wherever the computer stands', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(work.dayOf('2030-01-07T00:30Z')).toBe('2030-01-07');
  vi.stubEnv('TZ', 'Asia/Jakarta');
  expect(work.dayOf('2030-01-07T23:30Z')).toBe('2030-01-07');
  vi.unstubAllEnvs();
});

test('parseSettings reads JSON, and says with a cause why it cannot', () => {
  expect(work.parseSettings('{"port": 3000}')).toEqual({port: 3000});
  expect(() => work.parseSettings('{port: 3000}')).toThrow(
    expect.objectContaining({
      message: 'The settings are not valid JSON.',
      cause: expect.any(SyntaxError),
    }),
  );
});

test('loadAll asks for all at once, and keeps the order', async () => {
  const [one, two] = [byHand(), byHand()];
  const load = vi.fn((id: number) => (id === 1 ? one.promise : two.promise));
  const all = work.loadAll([1, 2], load);
  expect(load).toHaveBeenCalledTimes(2);
  two.keep('Attic');
  one.keep('Aula');
  expect(await all).toEqual(['Aula', 'Attic']);
});

test('loadAll fails when one of them does', async () => {
  const load = async (id: number) => {
    if (id === 9) throw new Error('There is no room 9.');
    return 'Aula';
  };
  await expect(work.loadAll([1, 9], load)).rejects.toThrow('There is no room 9.');
});

test('loadWhatWorks tells what is there and which ids are not', async () => {
  const load = async (id: number) => {
    if (id === 9) throw new Error('There is no room 9.');
    return `Room ${id}`;
  };
  expect(await work.loadWhatWorks([1, 9, 2], load)).toEqual({
    loaded: ['Room 1', 'Room 2'],
    failed: [9],
  });
});
