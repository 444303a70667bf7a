/** What the programs print, kept in `output/`. After a change on purpose: npm run output */
import {expect, test} from 'vitest';
import {printed} from '#testing/printed.js';

const here = import.meta.dirname;

test.each([
  'attendees',
  'nested',
  'sort',
  'drift',
  'gone',
  'ties',
  'unbounded',
  'microseconds',
  'reads',
])('%s prints what the lesson shows', async (name) => {
  const output = await printed(() => import(`${here}/${name}.ts`));
  await expect(output).toMatchFileSnapshot(`output/${name}.txt`);
});
