import {expect, test} from 'vitest';
import {printed} from '#testing/printed.js';

test('the program prints which version works after which step', async () => {
  const output = await printed(() => import('./try-screens.js'));
  await expect(output).toMatchFileSnapshot('output/try-screens.txt');
});
