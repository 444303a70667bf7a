import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {importBookings} from '../work/import.js';

const now = Date.parse('2030-01-07T08:00:00Z');
const minute = 60_000;
const line = (start: number, minutes = 15) => {
  const time = (instant: number) => new Date(instant).toISOString().replace('.000', '');
  return `{"start": "${time(start)}", "end": "${time(start + minutes * minute)}"}`;
};

/** Imports a file with this content. */
async function read(content: string) {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const path = join(folder, 'bookings.txt');
  await writeFile(path, content);
  return importBookings(path, now);
}

test('each line is a booking, also the last one without a line end', async () => {
  expect(await read(`${line(now)}\n\n${line(now + 15 * minute)}`)).toEqual({
    bookings: [
      {start: now, end: now + 15 * minute},
      {start: now + 15 * minute, end: now + 30 * minute},
    ],
    refused: [],
  });
});

test('a line that is no booking is refused with its number and the reason', async () => {
  const lines = [line(now, 60), 'nine to ten', line(now + 30 * minute), '', line(now, 5)];
  const {bookings, refused} = await read(lines.join('\n'));
  expect(bookings).toHaveLength(1);
  expect(refused).toEqual([
    'line 2: This is not JSON.',
    'line 3: The room is taken at that time.',
    'line 5: A booking takes at least 15 minutes, not 5.',
  ]);
});

test('a file of many pieces is read whole', async () => {
  const lines = Array.from({length: 2000}, (_, index) => line(now + index * 15 * minute));
  const {bookings, refused} = await read(lines.join('\n'));
  expect(refused).toEqual([]);
  expect(bookings).toHaveLength(2000);
});

test('a file that is not there is an error', async () => {
  const missing = importBookings(join(tmpdir(), 'there', 'is', 'no', 'such.txt'), now);
  await expect(missing).rejects.toThrow('ENOENT');
});
