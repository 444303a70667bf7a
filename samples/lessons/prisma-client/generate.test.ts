/** What `prisma generate` says about schemas that it refuses. */
import {expect, test} from 'vitest';
import {generate} from '../../scripts/generate.js';

test.each(['no-output', 'old-schema'])('%s is refused', async (name) => {
  const {isDone, printed} = await generate(`lessons/prisma-client/errors/${name}`);
  expect(isDone).toBe(false);
  const message = printed.slice(printed.indexOf('Error: ')).replace(/ +$/gm, '');
  await expect(`${message.trimEnd()}\n`).toMatchFileSnapshot(`output/${name}.txt`);
});
