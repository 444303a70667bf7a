import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {request, type IncomingMessage} from 'node:http';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {expect, onTestFinished, test} from 'vitest';

/** Starts Bookable as a process of its own, and waits until it listens. */
async function start() {
  const main = `${import.meta.dirname}/main.ts`;
  const bookable = spawn(process.execPath, ['--import', 'tsx', main], {
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void bookable.kill('SIGKILL'));
  const exited = once(bookable, 'exit');
  const lines = createInterface({input: bookable.stdout})[Symbol.asyncIterator]();
  const line = async () => String((await lines.next()).value);
  const [url = ''] = /http:\S+/.exec(await line()) ?? [];
  return {bookable, exited, line, url};
}

// Windows knows no signals; Node.js ends the process there.
test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
  'on %s a request that has begun is answered, and the process ends',
  async (signal) => {
    const {bookable, exited, line, url} = await start();
    const booking = request(url, {
      method: 'POST',
      agent: false, // closes the connection afterwards
      headers: {expect: '100-continue'},
    });
    const answered = once(booking, 'response');
    await once(booking, 'continue');

    bookable.kill(signal);
    const first = await line();
    expect(first).toBe(`${signal}: no new connections.`);
    await expect(fetch(url)).rejects.toThrow('fetch failed');

    booking.end('{"start":"2999-01-07T09:00:00Z","end":"2999-01-07T10:00:00Z"}');
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(201);
    expect(await text(response)).toContain('2999-01-07T09:00:00.000Z');
    const output = `output/stopped-by-${signal}.txt`;
    await expect(`${first}\n${await line()}\n`).toMatchFileSnapshot(output);
    expect(await exited).toEqual([0, null]);
  },
);
