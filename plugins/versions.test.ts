import {expect, test} from '@playwright/test';
import {lockedVersions} from './versions';

const lock = (packages: object) => JSON.stringify({lockfileVersion: 3, packages});

test('the versions are those that are locked, of what the package itself asks for', () => {
  const packages = {
    '': {dependencies: {zod: '^4.0.0'}, devDependencies: {vitest: '4.1.12'}},
    'node_modules/zod': {version: '4.6.7'},
    'node_modules/vitest': {version: '4.1.12'},
    'node_modules/chai': {version: '6.0.0'},
    'node_modules/vitest/node_modules/zod': {version: '3.0.0'},
  };
  expect(lockedVersions(lock(packages))).toEqual([
    {name: 'vitest', version: '4.1.12'},
    {name: 'zod', version: '4.6.7'},
  ]);
});

test('a lock file that lacks what is asked for, or asks for nothing, is refused', () => {
  expect(() => lockedVersions(lock({'': {dependencies: {zod: '4.6.7'}}}))).toThrow(
    'no version of zod',
  );
  expect(() => lockedVersions(lock({'': {}}))).toThrow('no package that is asked for');
});
