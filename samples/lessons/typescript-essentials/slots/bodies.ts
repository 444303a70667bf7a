import {describe, parseSlot} from './slots.js';

const now = Date.parse('2030-01-07T08:00:00Z');

const bodies = [
  '{"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}',
  '{"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T09:05:00Z"}',
  '{"start": "9 am", "end": "10 am"}',
  '{"from": 9, "to": 10}',
  'null',
];

for (const body of bodies) {
  const result = parseSlot(JSON.parse(body), now);
  console.log(result.ok ? 'free to book' : describe(result.problem));
}
