import {expect, test} from 'vitest';
import {missingSql} from '#testing/schema-engine.js';

test('the migrations make the tables that schema.prisma describes', async () => {
  const here = (path: string) => new URL(path, import.meta.url);
  expect(await missingSql(here('schema.prisma'), here('migrations/'))).toBe('');
});
