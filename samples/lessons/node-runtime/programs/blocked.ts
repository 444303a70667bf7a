// #region measure
import {pbkdf2, pbkdf2Sync} from 'node:crypto';
import {promisify} from 'node:util';

/** Does some work, and counts how often a timer of 10 ms gets its turn meanwhile. */
async function measure(name: string, work: () => unknown): Promise<void> {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 10);
  const start = performance.now();
  await work();
  const milliseconds = Math.round(performance.now() - start);
  clearInterval(timer);
  console.log(`${name}: ${milliseconds} ms, and the timer ran ${ticks} times`);
}

// Making a password hard to guess takes a while, on purpose.
const password = ['secret', 'salt', 400_000, 64, 'sha512'] as const;

await measure('Sync', () => pbkdf2Sync(...password));
await measure('Sync, in an async function', async () => pbkdf2Sync(...password));
await measure('Not sync', () => promisify(pbkdf2)(...password));
// #endregion measure
