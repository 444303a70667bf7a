import {expect, test} from 'vitest';
import {readWork} from './read-work.js';

const rows = readWork('failures.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each([
  ['a name that nobody has', 'room-booking.invalid', '6', 'DNS'],
  ['a port at which nobody listens', ':3001', '7', 'TCP'],
  ['TLS with somebody who speaks none', 'https://localhost:3000', '35', 'TLS'],
  ['a certificate that nobody vouches for', 'https://localhost:3443', '60', 'TLS'],
  ['a page that is not there', 'romos', '22', 'HTTP'],
])('%s is a failure of its own', (_, command, number, who) => {
  const row = rows.find((cells) => cells[1]?.includes(command));
  expect(row?.slice(2, 4)).toEqual([number, who]);
});
