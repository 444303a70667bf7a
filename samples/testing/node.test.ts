import {expect, test} from 'vitest';
import samples from '../package.json' with {type: 'json'};

test.runIf(process.env.CI)('these tests run on a Node.js that the pages name', () => {
  const names = (version: string) => `${process.versions.node}.`.startsWith(`${version}.`);
  expect(Object.values(samples.testedOnNode).filter(names), process.version).toHaveLength(1);
});
