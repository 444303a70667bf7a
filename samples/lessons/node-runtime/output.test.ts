/** What the programs of the lesson print, kept in `output/`. After a change on purpose: npm run output */
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, Server} from 'node:http';
import {setTimeout} from 'node:timers/promises';
import {format} from 'node:util';
import {expect, onTestFinished, test, vi} from 'vitest';
import {createBookable} from '../../bookable/foundations/server.js';

const here = import.meta.dirname;

/** What a module prints while it is imported. */
async function printed(program: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values) => lines.push(`${format(...values)}\n`));
  await import(`./programs/${program}.ts`);
  await setTimeout(0); // behind its last timer
  vi.restoreAllMocks();
  return lines.join('');
}

test.each(['order', 'files'])('the program %s prints what the lesson says', async (program) => {
  await expect(await printed(program)).toMatchFileSnapshot(`output/${program}.txt`);
});

test('work that is not given away lets no timer run, also not in an async function', async () => {
  const measured = await printed('blocked');
  const ticks = [...measured.matchAll(/ran (\d+) times/g)].map(([, count]) => Number(count));
  expect(ticks.slice(0, 2)).toEqual([0, 0]);
  expect(ticks[2]).toBeGreaterThan(0);

  // The lesson shows one run; another one differs in nothing but its times.
  const kept = readFileSync(`${here}/output/blocked.txt`, 'utf8');
  const withoutTimes = (text: string) => text.replace(/\d+/g, 'N');
  const same = withoutTimes(measured) === withoutTimes(kept);
  await expect(same ? kept : measured).toMatchFileSnapshot('output/blocked.txt');
});

/** Runs a program that fails, and returns its message without the folder and the lines inside of Node.js. */
function failure(file: string, env: NodeJS.ProcessEnv = {}): string {
  const {status, stderr} = spawnSync(
    process.execPath,
    [...(file.endsWith('.ts') ? ['--import', 'tsx'] : []), file],
    {
      encoding: 'utf8',
      env: {...process.env, ...env},
    },
  );
  expect(status).toBe(1);
  const lines = stderr.split('\n');
  const message = lines.slice(lines.findIndex((line) => /^\w*Error/.test(line)));
  const own = message.filter((line, index) => {
    const isFrame = line.startsWith('    at ');
    const isLater = message.slice(0, index).some((before) => before.startsWith('    at '));
    return line !== '' && (isFrame ? !line.includes('node:') : !isLater);
  });
  return `${own
    .join('\n')
    .replaceAll('file://', '')
    .replace(/\(\S*\/(?=\w+\.ts)/g, '(')}\n`;
}

test('a request that breaks off ends the process when nobody handles the rejection', async () => {
  await expect(failure(`${here}/errors/unhandled.ts`)).toMatchFileSnapshot('output/unhandled.txt');
});

test('require is not there in an ES module', async () => {
  const message = failure(`${here}/errors/rooms.js`)
    .replace(/'\S*package\.json'/, "'/home/ana/slots/package.json'")
    .replace(/\n {4}at .*/, '');
  await expect(message).toMatchFileSnapshot('output/require.txt');
});

test('a port that is taken is refused', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  const port = String(await portOf(other));
  const message = failure(`${here}/../../bookable/foundations/main.ts`, {PORT: port});
  const [first = ''] = message.replaceAll(port, '3000').split('\n');
  await expect(`${first}\n`).toMatchFileSnapshot('output/port-taken.txt');
});

async function portOf(server: Server): Promise<number> {
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return address.port;
}

test('the commands of the lesson are answered as it says', async () => {
  const server = createBookable(() => Date.parse('2029-12-01T08:00:00Z')).listen(0);
  onTestFinished(() => void server.close());
  const url = `http://localhost:${await portOf(server)}/bookings`;
  const hour = readFileSync(`${here}/slots/hour.json`, 'utf8');
  const answers: string[] = [];
  for (const body of [hour, hour, 'now', null]) {
    const response = await fetch(url, {method: body === null ? 'GET' : 'POST', body});
    answers.push(`${await response.text()}\n`);
  }
  const [booked = '', taken = '', refused = '', listed = ''] = answers;
  await expect(booked).toMatchFileSnapshot('output/booked.txt');
  await expect(taken).toMatchFileSnapshot('output/taken.txt');
  await expect(refused).toMatchFileSnapshot('output/refused.txt');
  await expect(listed).toMatchFileSnapshot('output/listed.txt');
});

test('the smallest server answers with what it was asked', async () => {
  const listening = new Promise<Server>((resolve) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below, with its server
    const listen = Server.prototype.listen;
    vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      resolve(this);
      return listen.call(this, 0); // 3000 may be taken
    });
  });
  await import('./slots/hello.js');
  const server = await listening;
  vi.restoreAllMocks();
  onTestFinished(() => void server.close());
  const response = await fetch(`http://localhost:${await portOf(server)}/rooms?floor=2`);
  await expect(await response.text()).toMatchFileSnapshot('output/hello.txt');
});

test('the test that the lesson shows passes', async () => {
  const options = ['--import', 'tsx', '--test-reporter=spec'];
  const {status, stdout} = spawnSync(
    process.execPath,
    [...options, `${here}/slots/server.test.ts`],
    {encoding: 'utf8', env: {...process.env, FORCE_COLOR: '0'}},
  );
  expect(status).toBe(0);
  const passed = stdout.split('\n').filter((line) => /^✔|^ℹ (tests|pass|fail) /.test(line));
  await expect(`${passed.join('\n').replace(/\d+\.\d+ms/, '70ms')}\n`).toMatchFileSnapshot(
    'output/tests.txt',
  );
});
