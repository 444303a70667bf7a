import {expect, test, vi} from 'vitest';
import {retry, saveInTurn} from '../work/functions.js';

test('saveInTurn begins with the next when the one before it is done', async () => {
  const told: string[] = [];
  await saveInTurn(['a', 'b'], async (item: string) => {
    told.push(`${item} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push(`${item} is done`);
  });
  expect(told).toEqual(['a begins', 'a is done', 'b begins', 'b is done']);
});

test('saveInTurn stops at the first failure, and passes it on', async () => {
  const save = vi.fn(async (item: string) => {
    if (item === 'b') throw new Error('The disk is full.');
  });
  await expect(saveInTurn(['a', 'b', 'c'], save)).rejects.toThrow('The disk is full.');
  expect(save).toHaveBeenCalledTimes(2);
});

test('retry gives the first result there is', async () => {
  const task = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('busy'))
    .mockResolvedValueOnce('Aula');
  expect(await retry(task, 3)).toBe('Aula');
  expect(task).toHaveBeenCalledTimes(2);
});

test('retry gives up with the last failure', async () => {
  let tried = 0;
  const task = async () => {
    tried += 1;
    throw new Error(`try ${tried}`);
  };
  await expect(retry(task, 3)).rejects.toThrow('try 3');
  expect(tried).toBe(3);
});
