/**
 * What curl prints for the requests of the lesson, kept in `output/`. After a change on purpose: npm run output
 *
 * Every curl words its trace a little differently; kept is that of Debian 12, which continuous integration has.
 */
import {spawnSync, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {createApp} from './app.js';
import {makeCertificate} from './certificate.js';
import {createProxy} from './proxy.js';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const recorded = '7.88.1';
const {error, stdout} = spawnSync('curl', ['--version'], {encoding: 'utf8'});
const found = error ? undefined : stdout.split(' ')[1];
if (found !== recorded) {
  const skipped = `The traces of curl are those of ${recorded}; here is ${found ?? 'none'}`;
  if (process.env.CI) throw new Error(`${skipped}. Debian 12 has it: curl.`);
  console.warn(`\nSKIPPED: ${skipped}.\n`);
}
const trace = test.skipIf(found !== recorded);

const folder = mkdtempSync(join(tmpdir(), 'web-'));
const certificateFile = join(folder, 'trusted.pem');
const app = createApp();
let proxy: Server;
let closedPort: number;

beforeAll(async () => {
  const appPort = await listen(app);
  const certificate = await makeCertificate();
  writeFileSync(certificateFile, certificate.cert);
  proxy = createProxy(certificate, {port: appPort});
  await listen(proxy);
  closedPort = await freePort();
});

afterAll(() => {
  app.close();
  proxy.close();
  rmSync(folder, {recursive: true});
});

trace.each([
  ['http', '-v', 'http://localhost:3000/rooms'],
  ['https', '-v', '--cacert', 'localhost.pem', 'https://localhost:3443/rooms'],
  ['broken', '-i', 'http://localhost:3000/broken'],
  ['missing', '-i', 'http://localhost:3000/romos'],
  ['fail', '-f', 'http://localhost:3000/romos'],
  ['seen', 'http://localhost:3000/seen'],
  ['seen-by-proxy', '--cacert', 'localhost.pem', 'https://localhost:3443/seen'],
  ['no-name', 'http://room-booking.invalid/rooms'],
  ['no-listener', 'http://127.0.0.1:3001/rooms'],
  ['no-tls', 'https://localhost:3000/rooms'],
  ['untrusted', 'https://localhost:3443/rooms'],
  ['no-http', 'http://localhost:3443/rooms'],
])('curl prints %s', async (name, ...options) => {
  await expect(await curl(options)).toMatchFileSnapshot(`output/${name}.txt`);
});

test('the servers of the lesson start, and say where', async () => {
  const ports = [await freePort(), await freePort()].map(String);
  const [PORT, PROXY_PORT] = ports;
  const child = spawn(process.execPath, [tsx, `${import.meta.dirname}/serve.ts`], {
    cwd: folder,
    env: {...process.env, PORT, PROXY_PORT},
  });
  let printed = '';
  await new Promise<void>((resolve) => {
    child.on('close', resolve);
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (printed.includes('ends it.')) child.kill();
    });
  });
  expect(readFileSync(join(folder, 'localhost.pem'), 'utf8')).toContain('BEGIN CERTIFICATE');
  const shown = printed.replace(String(PORT), '3000').replace(String(PROXY_PORT), '3443');
  await expect(shown).toMatchFileSnapshot('output/serve.txt');
});

test('the application sees no encryption and not the client, unless the proxy tells it', async () => {
  const {port} = app.address() as AddressInfo;
  const seen = await (await fetch(`http://127.0.0.1:${port}/seen`)).json();
  expect(seen).toMatchObject({encrypted: false, forwardedFor: null, forwardedProto: null});
});

/** Starts a server at a port that is free. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** A port at which nobody listens any more. */
async function freePort(): Promise<number> {
  const server = createApp();
  const port = await listen(server);
  server.close();
  return port;
}

/** What stands in a terminal after curl, at the ports of the lesson. */
async function curl(options: string[]): Promise<string> {
  const ports: [string, number][] = [
    ['3000', (app.address() as AddressInfo).port],
    ['3443', (proxy.address() as AddressInfo).port],
    ['3001', closedPort],
  ];
  const asked = options.map((option) =>
    ports
      .reduce((text, [shown, port]) => text.replace(`:${shown}/`, `:${port}/`), option)
      .replace('localhost.pem', certificateFile),
  );
  // Not spawnSync: the servers run in this process.
  const child = spawn('curl', ['--silent', '--show-error', '--ipv4', ...asked]);
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  const shown = ports.reduce((text, [name, port]) => text.replaceAll(String(port), name), printed);
  return (
    shown
      .replaceAll('\r', '')
      .replaceAll(certificateFile, 'localhost.pem')
      // A terminal does not show these.
      .replace(/^[{}] \[\d+ bytes data\]\n/gm, '')
      // What differs each time.
      .replace(/^(< date|Date): .*/gim, (line) =>
        line.replace(/: .*/, ': Mon, 07 Jan 2030 09:00:00 GMT'),
      )
      .replace(/(start date: ).*/, '$1Jan  7 08:55:00 2030 GMT')
      .replace(/(expire date: ).*/, '$1Jan  7 08:55:00 2031 GMT')
      .replace(/OpenSSL\/3\.\d+\.\d+/, 'OpenSSL/3.0')
      .replace(/after \d+ ms/, 'after 0 ms')
      // Pages can't keep it.
      .replace(/ +$/gm, '')
  );
}
