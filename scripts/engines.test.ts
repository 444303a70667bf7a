import {expect, test} from '@playwright/test';
import {absence} from './engines';

const missing = {name: 'Engine', find: () => undefined, packages: 'engine'};

test('a contributor is told which engine is missing, and how to get it', () => {
  expect(absence(missing, false)).toContain('NOT TESTED in Engine');
  expect(absence(missing, false)).toContain('apt-get install engine');
});

test('a missing engine fails continuous integration', () => {
  expect(() => absence(missing, true)).toThrow('NOT TESTED in Engine');
});

test('an engine that is there needs no words', () => {
  expect(absence({...missing, find: () => '/bin/engine'}, true)).toBeUndefined();
});
