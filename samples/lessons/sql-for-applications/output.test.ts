import {expect, test} from 'vitest';
import {printed} from '#testing/printed.js';

test('the program prints what both searches return', async () => {
  const output = await printed(() => import('./try-search.js'));
  await expect(output).toMatchFileSnapshot('output/try-search.txt');
});
