import {expect, test} from 'vitest';
import {
  branch,
  commitsWithKey,
  git,
  gitLines,
  leakedKey,
  mainOfServer,
  readWork,
  server,
  showRooms,
} from './repository.js';

test('nothing is half done: no rebase is under way, and git status has nothing to report', () => {
  expect(git(['rev-parse', '--abbrev-ref', 'HEAD']), 'HEAD means: in a rebase').not.toBe('HEAD');
  expect(gitLines(['status', '--short'])).toEqual([]);
});

test('you are on the branch show-floors', () => {
  branch();
  expect(git(['rev-parse', '--abbrev-ref', 'HEAD'])).toBe('show-floors');
});

test('your main is the main of the server, and nobody has pushed to that', () => {
  expect(gitLines(['log', '--format=%s', 'main'], server), 'main on the server').toEqual(
    mainOfServer,
  );
  expect(gitLines(['log', '--format=%s', 'main']), 'your main').toEqual(mainOfServer);
});

test('the branch begins where main ends, and goes on in a straight line', () => {
  const main = git(['rev-parse', 'main'], server);
  expect(git(['merge-base', main, branch()]), 'where the branch begins').toBe(main);
  expect(gitLines(['log', '--merges', '--format=%s', `${main}..show-floors`])).toEqual([]);
});

test('what Ana did and what Budi did are both there', () => {
  expect(git(['show', `${branch()}:rooms.json`])).not.toMatch(/^(<<<<<<<|=======|>>>>>>>)/m);
  expect(JSON.parse(git(['show', 'show-floors:rooms.json']))).toEqual([
    {name: 'Aula', capacity: 12, floor: 0},
    {name: 'Garden', capacity: 10, floor: 0},
    {name: 'Library', capacity: 4, floor: 2},
  ]);
});

test('the program shows the floors', () => {
  expect(showRooms()).toContain('Library: 4 people, floor 2');
});

test('no commit of the branch holds the key, or has deleted it', () => {
  expect(commitsWithKey(branch())).toEqual([]);
});

test('the key that leaked opens nothing any more', () => {
  const accepted = readWork('accepted-key.txt').trim();
  expect(accepted, 'the key that the mail service accepts').not.toBe(leakedKey);
  expect(accepted).toMatch(/^live-\w{16}$/);
});

test('.env holds the new key, and Git ignores the file', () => {
  expect(readWork('bookable/.env').trim()).toBe(`MAIL_KEY=${readWork('accepted-key.txt').trim()}`);
  expect(gitLines(['ls-files', '.env']), 'tracked').toEqual([]);
  expect(gitLines(['ls-files', '--others', '--ignored', '--exclude-standard'])).toContain('.env');
});

test('the server has the branch as you have it', () => {
  const [onServer] = gitLines(['branch', '--list', '--format=%(objectname)', branch()], server);
  expect(onServer).toBe(git(['rev-parse', 'show-floors']));
});

const description = readWork('pull-request.md').replaceAll(/<!--[\s\S]*?-->/g, '');
const section = (title: string) =>
  new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(description)?.[1] ?? '';

test('the pull request has a title of at most 72 characters that says what it does', () => {
  const title = /^# (.*)/.exec(description)?.[1] ?? '';
  expect(title).toMatch(/^[A-Z][^[\]]{9,71}$/);
});

test.each(['Why', 'What', 'How to try it', 'Risk and way back', 'For the reviewer'])(
  'the pull request has a part “%s” of ten words or more',
  (title) => {
    const text = section(title).trim();
    expect(text.split(/\s+/).length, text || 'nothing yet').toBeGreaterThanOrEqual(10);
  },
);

test('the reviewer gets a command to paste, and is told what happened to the key', () => {
  expect(section('How to try it')).toMatch(/^```\w*\n[^\n]+\n/m);
  expect(section('For the reviewer')).toMatch(/\b(key|secret)\b/i);
});

test('the pull request does not spread any key', () => {
  expect(description).not.toMatch(/live-\w/);
});
