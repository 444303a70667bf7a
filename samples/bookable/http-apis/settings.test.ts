import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {createInterface} from 'node:readline';
import {expect, onTestFinished, test} from 'vitest';
import {readSettings} from './settings.js';

const main = `${import.meta.dirname}/main.ts`;

// #region read
test('settings come out as what they mean, and have harmless defaults', () => {
  expect(readSettings({PORT: '8080', LOG_LEVEL: 'warn'})).toEqual({
    ok: true,
    settings: {port: 8080, logLevel: 'warn'},
  });
  expect(readSettings({})).toEqual({ok: true, settings: {port: 3000, logLevel: 'log'}});
});

test.each(['', ' ', 'http', '80a', '-1', '3e3', '0', '65536'])('"%s" is no port', (PORT) => {
  const read = readSettings({PORT});
  expect(read.ok ? 'It is let through.' : read.problems).toContain('PORT');
});
// #endregion read

// #region refuses
test('Bookable refuses to start on a bad environment, and says all that is wrong', async () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', main], {
    encoding: 'utf8',
    env: {...process.env, PORT: '', LOG_LEVEL: 'loud'},
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  await expect(stderr).toMatchFileSnapshot('output/refused-to-start.txt');
});
// #endregion refuses

test('Bookable listens where it is told to, and logs as much as it is told to', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const PORT = String((other.address() as AddressInfo).port);
  other.close();
  await once(other, 'close');
  const bookable = spawn(process.execPath, ['--import', 'tsx', main], {
    env: {...process.env, PORT, LOG_LEVEL: 'error'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void bookable.kill('SIGKILL'));
  const [line] = (await once(createInterface({input: bookable.stdout}), 'line')) as [string];
  expect(line).toBe(`Bookable listens at http://localhost:${PORT}/rooms`);
});
