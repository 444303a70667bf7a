import {expect, test} from 'vitest';
import {branch, commitsWithKey, git, gitLines, server} from './repository.js';

test('no branch of the server leads to the key', () => {
  const branches = gitLines(['branch', '--format=%(refname:short)'], server);
  expect(branches.filter((name) => commitsWithKey(name, server).length > 0)).toEqual([]);
});

test('the typo is mended in the commit that brought it', () => {
  const changes = gitLines(['log', '--format=%s', `main..${branch()}`, '--', 'show.mjs']);
  expect(changes, 'the commits that change show.mjs').toEqual(['Show the floor']);
});

test('every commit of the branch works: its rooms are valid JSON', () => {
  for (const commit of gitLines(['rev-list', `main..${branch()}`])) {
    const text = git(['show', `${commit}:rooms.json`]);
    const subject = git(['log', '-1', '--format=%s', commit]);
    expect(() => {
      JSON.parse(text);
    }, subject).not.toThrow();
  }
});
