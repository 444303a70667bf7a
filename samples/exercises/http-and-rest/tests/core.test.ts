import {expect, test} from 'vitest';
import {meanings, needs, type Need} from './needs.js';
import {isNothing, readReview, readRows, readWork, type Row} from './read-work.js';

const rows = readRows();
/** Those that say something; the model is one of them. */
const filled = rows.filter(({path}) => path !== '');

/** Fails with whole sentences, one a line. */
function tell(complaints: string[]): void {
  if (complaints.length > 0) expect.fail(complaints.join('\n'));
}

test('the table has one row for each of the ten needs', () => {
  const numbers = Object.keys(needs).map(Number);
  tell(
    numbers.flatMap((number) => {
      const count = rows.filter(({need}) => need === number).length;
      return count === 1 ? [] : [`Need ${number} has ${count} rows.`];
    }),
  );
  expect(rows).toHaveLength(numbers.length);
});

test.each(
  Object.entries(needs).map(([number, need]) => [Number(number), need.name, need] as const),
)('need %i: %s', (number, _, need) => {
  const row = rows.find((each) => each.need === number);
  if (!row || isEmpty(row)) expect.fail(`Row ${number} is not filled in yet.`);
  tell([
    ...aboutEndpoint(row, need),
    ...aboutFailures(row, need),
    ...aboutPromise(row),
    ...aboutCache(row, need),
  ]);
});

const isEmpty = ({method, path, success, idempotent}: Row) =>
  [method, path, success, idempotent].includes('');

/** A path with {} for whatever varies. */
const shape = (path: string) => path.replace(/\?.*$/, '').replace(/\{[^}]*\}/g, '{}');

function aboutEndpoint({method, path, success}: Row, need: Need): string[] {
  const meaning = meanings[method];
  if (meaning === undefined) return [`“${method}” is none of GET, POST, PUT, PATCH and DELETE.`];
  const others = Object.keys(need.endpoints).filter((each) => each.startsWith(`${method} `));
  if (others.length === 0) return [need.because?.[method] ?? `${meaning} This need is another.`];
  const successes = need.endpoints[`${method} ${shape(path)}`];
  if (!successes) {
    return [
      `“${path}” is not the address for this. Which collection is it about, and which one in it?`,
    ];
  }
  if (successes.includes(Number.parseInt(success, 10))) return [];
  return [need.because?.[success] ?? `“${success}” is not the status of success here.`];
}

function aboutFailures({failures}: Row, {must, may, because}: Need): string[] {
  const found = failures.map(({status}) => status);
  const missing = Object.entries(must)
    .filter(([status]) => !found.includes(Number(status)))
    .map(([, when]) => `What is the client told when ${when}? No failure says so.`);
  const extra = failures
    .filter(({status}) => !(status in must) && !may.includes(status))
    .map(
      ({status, when}) =>
        because?.[status] ??
        `“${status} ${when}”: that status means something else, or never comes.`,
    );
  const silent = failures
    .filter(({when}) => !/\S+\s+\S+/.test(when))
    .map(({status}) => `Say in a few words when ${status} happens.`);
  return [...missing, ...extra, ...silent];
}

function aboutPromise({method, idempotent}: Row): string[] {
  // A PATCH may be, if it says what a field is from now on; HTTP does not promise it.
  const right = {GET: 'yes', PUT: 'yes', DELETE: 'yes', POST: 'no'}[method] ?? idempotent;
  if (!['yes', 'no'].includes(idempotent)) return ['Idempotent is yes or no.'];
  return right === idempotent ? [] : [`${method} promises something else about being repeated.`];
}

function aboutCache({cache}: Row, {age}: Need): string[] {
  if (age === undefined) {
    return isNothing(cache) ? [] : ['Nothing is read here: write – for Cache-Control.'];
  }
  const seconds = Number(/(?:^|,\s*)max-age=(\d+)/.exec(cache)?.[1] ?? Number.NaN);
  if (age === 'a minute') {
    return seconds > 0 && seconds <= 60
      ? []
      : [`“${cache}” does not say that the answer may be used for a minute.`];
  }
  return /\bno-(cache|store)\b/.test(cache) || seconds === 0
    ? []
    : [`“${cache}” lets a cache answer with something old, without asking.`];
}

test('paths consist of nouns: the method is the verb', () => {
  if (filled.length < 2) expect.fail('There are no paths yet.');
  const verbs =
    /^(get|list|read|fetch|find|create|add|make|book|update|change|edit|set|delete|remove|cancel)(?![a-z])/;
  tell(
    filled.flatMap(({method, path}) => {
      const segments = segmentsOf(path);
      return segments
        .filter((segment, index) => {
          // What is none of the five methods may stand behind one thing: POST /bookings/{id}/cancel
          const isAction = method === 'POST' && index === segments.length - 1;
          if (isAction && /^\{.*\}$/.test(segments[index - 1] ?? '')) return false;
          return verbs.test(segment);
        })
        .map(
          (segment) => `“${segment}” in ${path} is a verb. ${method} says already what is done.`,
        );
    }),
  );
});

test('collections are plural, in lower case, with hyphens', () => {
  if (filled.length < 2) expect.fail('There are no paths yet.');
  tell(
    filled.flatMap(({path}) => {
      const segments = segmentsOf(path);
      const odd = segments
        .filter((segment) => !/^[a-z]+(-[a-z]+)*$|^\{[a-zA-Z]+\}$/.test(segment))
        .map(
          (segment) => `“${segment}” in ${path}: lower case, hyphens, and braces for what varies.`,
        );
      const singular = segments
        .filter(
          (segment, index) => segments[index + 1]?.startsWith('{') && /^[a-z-]*[^s]$/.test(segment),
        )
        .map((segment) => `“${segment}” in ${path} holds many: write the plural.`);
      const ends = /^\/.*[^/]$/.test(path)
        ? []
        : [`“${path}” begins with a slash, and does not end with one.`];
      return [...odd, ...singular, ...ends];
    }),
  );
});

const segmentsOf = (path: string) => path.replace(/\?.*$/, '').split('/').filter(Boolean);

/** What stands in room-taken.json; an empty object when it is no JSON object. */
function readProblem(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readWork('room-taken.json'));
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    return {};
  }
}

test('room-taken.json has a type for programs: an address of its own, that never changes', () => {
  const {type} = readProblem();
  if (typeof type !== 'string') expect.fail('There is no “type”, or it is no text.');
  if (type === 'about:blank') expect.fail('“about:blank” says no more than the status does.');
  expect(type, 'the type').toMatch(/^https:\/\/[^/]+\/\S+$/);
  expect(type, 'the type, which is the same for every room').not.toMatch(/banda|\d/i);
});

test('room-taken.json has a title that is the same each time, and the status of the answer', () => {
  const {title, status} = readProblem();
  if (typeof title !== 'string') expect.fail('There is no “title”, or it is no text.');
  expect(title, 'the title, which names no room and no time').not.toMatch(/banda|\d/i);
  expect(title, 'the title').toMatch(/\S+ \S+/);
  expect(status, 'the status').toBe(409);
});

test('room-taken.json tells people what happened this time, and strangers nothing about the code', () => {
  const {detail} = readProblem();
  if (typeof detail !== 'string') expect.fail('There is no “detail”, or it is no text.');
  expect(detail, 'the detail').toContain('Banda');
  expect(readWork('room-taken.json')).not.toMatch(/\.ts|\bat \w+\.\w+|Error|Service|stack/);
});

test('a peer has reviewed the table: two remarks, each with an answer', () => {
  const {reviewer, remarks} = readReview();
  const isSentence = (text: string) => /\S+(\s+\S+){4,}/.test(text);
  const useful = remarks.filter(({remark, answer}) => isSentence(remark) && isSentence(answer));
  tell([
    ...(reviewer === '' ? ['Nobody stands behind “Reviewed by”.'] : []),
    ...(useful.length < 2
      ? [`${useful.length} remarks have five words or more, and such an answer. Two are needed.`]
      : []),
  ]);
});
