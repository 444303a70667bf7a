import {readdirSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {checkpoints} from './bookable';
import {stages} from './curriculum';

test('each stage has its checkpoint, in order', () => {
  expect(checkpoints.map(({stage}) => stage)).toEqual(stages.map(({id}) => id));
});

test('the checkpoints that exist are those that can be started', () => {
  const existing = checkpoints.filter(({exists}) => exists).map(({stage}): string => stage);
  const startable = readdirSync('samples/bookable', {recursive: true, encoding: 'utf8'}).flatMap(
    (file) => /^([a-z-]+)[\\/]main\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(startable.length).toBeGreaterThan(0);
  expect(existing.toSorted()).toEqual(startable.toSorted());
});
