/**
 * Proves the first promise of the README: after a fresh clone, `npm start` alone shows the site. It clones HEAD into a
 * temporary folder, starts it there and waits until a browser shows the first page:
 *
 *     tsx scripts/start-check.ts [repository, this one unless told]
 */
import {chromium} from '@playwright/test';
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {siteAddress} from '../site-address';
import {chromiumFlags, findChromium} from './browser';

/** How many seconds a newcomer may have to wait for the first page, installation included. */
const patience = 180;
const firstPage = {path: 'backend/', heading: 'Backend Development Overview'};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits for the heading in a browser, since the development server's HTML is an empty shell. */
async function waitForFirstPage(url: string): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium. Run: npx tsx scripts/browser.ts');
  const browser = await chromium.launch({executablePath, args: chromiumFlags});
  const page = await browser.newPage();
  const heading = page.getByRole('heading', {level: 1, name: firstPage.heading, exact: true});
  // The server refuses connections at first, and may then answer before it has compiled the page.
  const isShown = () =>
    page
      .goto(url)
      .then(() => heading.waitFor({timeout: 15_000}))
      .then(() => true)
      .catch(() => false);
  while (!(await isShown())) await sleep(500);
  await browser.close();
}

async function main(repository: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-check-'));
  // However this ends, nothing of it stays behind.
  process.on('exit', () => {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

  const clone = path.join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', repository, clone], {stdio: 'inherit'});

  const port = await freePort();
  const began = Date.now();
  const logFile = path.join(folder, 'log');
  const log = openSync(logFile, 'w');
  const server = spawn('npm', ['start', '--', '--port', `${port}`, '--host', '127.0.0.1'], {
    cwd: clone,
    // npm puts our own node_modules into PATH, where the clone would find what it failed to install.
    env: {...process.env, PATH: withoutOurTools(process.env.PATH)},
    // A process group of its own, so that npm's children end with it.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  process.prependListener('exit', () => {
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // The whole group is gone already.
    }
  });

  try {
    await Promise.race([
      waitForFirstPage(`http://127.0.0.1:${port}${siteAddress.basePath}${firstPage.path}`),
      once(server, 'exit').then(() => {
        throw new Error('npm start ended by itself.');
      }),
      sleep(patience * 1000).then(() => {
        throw new Error(`npm start showed no first page within ${patience} s.`);
      }),
    ]);
  } catch (error) {
    console.error(readFileSync(logFile, 'utf8').split('\n').slice(-40).join('\n'));
    throw error;
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`npm start on a fresh clone shows the first page after ${seconds} s.`);
}

function withoutOurTools(searchPath = ''): string {
  return searchPath
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(path.delimiter);
}

main(process.argv[2] ?? path.resolve(__dirname, '..'))
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
