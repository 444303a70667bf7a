import {expect, test} from 'vitest';
import {isNote, isTrace, readRequests} from './read-work.js';

const requests = readRequests();
const all = requests.flatMap(({lines}) => lines);
const notes = (request: number) => requests[request]?.lines.filter(isNote) ?? [];

test('there are three requests', () => {
  expect(requests).toHaveLength(3);
});

test.each([
  ['the first', 0, ['> GET /rooms HTTP/1.1', '< HTTP/1.1 200 OK']],
  ['the second', 1, ['> GET /rooms HTTP/', '< HTTP/']],
  ['the third', 2, ['> GET /broken HTTP/1.1', '< HTTP/1.1 200 OK']],
])('%s trace has its request and its response', (_, index, beginnings) => {
  const lines = requests[index]?.lines ?? [];
  for (const beginning of beginnings) {
    expect(
      lines.some((line) => line.startsWith(beginning)),
      `no line begins with “${beginning}”`,
    ).toBe(true);
  }
});

test('no line of a trace is left without a note below it', () => {
  const withoutNote = requests.flatMap(({lines}) => {
    const trace = lines.filter((line) => isNote(line) || isTrace(line));
    const last = trace.findLastIndex(isNote);
    return trace.slice(last + 1);
  });
  expect(withoutNote).toEqual([]);
  expect(all.filter(isNote).length, 'notes in all').toBeGreaterThanOrEqual(15);
});

test('each note names DNS, TCP, TLS or HTTP, and says in four words or more what happens', () => {
  const vague = all
    .filter(isNote)
    .filter((line) => !/^← (DNS|TCP|TLS|HTTP): \S+( \S+){3,}/.test(line));
  expect(vague).toEqual([]);
  expect(all.filter(isNote)).not.toEqual([]);
});

test.each([
  ['the first', 0, ['DNS', 'TCP', 'HTTP']],
  ['the second', 1, ['DNS', 'TCP', 'TLS', 'HTTP']],
  ['the third', 2, ['DNS', 'TCP', 'HTTP']],
])('%s request passes these, in this order', (_, index, expected) => {
  const names = notes(index).map((line) => /^← (\w+)/.exec(line)?.[1]);
  expect([...new Set(names)]).toEqual(expected);
});

test.each([
  ['the first', 0, {status: '200', type: 'application/json', endedTls: 'nobody', success: 'yes'}],
  [
    'the second',
    1,
    {status: '200', type: 'application/json', endedTls: 'the proxy', success: 'yes'},
  ],
  ['the third', 2, {status: '200', type: 'text/html', endedTls: 'nobody', success: 'no'}],
])('%s answer is read right', (_, index, expected) => {
  expect(requests[index]?.answers).toEqual(expected);
});
