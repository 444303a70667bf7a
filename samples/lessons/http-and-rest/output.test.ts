/**
 * What curl prints for the commands of the lesson, kept in `output/`. After a change on purpose: npm run output
 *
 * Each curl words its messages in its own way; here only answers of the server and one message are kept, which all have in common.
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {beforeEach, expect, onTestFinished, test} from 'vitest';
import {createBookable} from './server.js';

const samples = `${import.meta.dirname}/../..`;
const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) {
  if (process.env.CI) throw new Error('The commands of the lesson need curl.');
  console.warn('\nSKIPPED: The commands of the lesson need curl.\n');
}
const walk = test.skipIf(!hasCurl);

let port: number;
beforeEach(async () => {
  const server = createBookable().listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({port} = server.address() as AddressInfo);
  return () => server.close();
});

walk('the steps of “In Bookable” print what they show', async () => {
  await prints('room', 'curl -i http://localhost:3000/rooms/1');
  await prints('not-allowed', 'curl -i -X DELETE http://localhost:3000/rooms/1');
  const book =
    'curl -i -d @lessons/http-and-rest/requests/retro-in-banda.json http://localhost:3000/bookings';
  await prints('created', book);
  await prints('taken', book);
  await prints('not-modified', `curl -i -H 'If-None-Match: "1"' http://localhost:3000/rooms/1`);
  await prints(
    'changed',
    'curl -i -X PATCH -d @lessons/http-and-rest/requests/only-ten-seats.json http://localhost:3000/rooms/1',
  );
  await prints('modified', `curl -i -H 'If-None-Match: "1"' http://localhost:3000/rooms/1`);
});

walk('PUT and PATCH print what the lesson shows', async () => {
  const room = 'http://localhost:3000/rooms/1';
  await prints('put', `curl -X PUT -d @lessons/http-and-rest/requests/ten-seats.json ${room}`);
  await curl(`curl -X PUT -d @lessons/http-and-rest/requests/whole-room.json ${room}`);
  await prints('patch', `curl -X PATCH -d @lessons/http-and-rest/requests/ten-seats.json ${room}`);
});

walk('a lost answer prints what the lesson shows', async () => {
  const bookings = 'http://localhost:3000/bookings';
  const retro = 'curl -d @lessons/http-and-rest/requests/retro.json';
  await prints('lost', `${retro} ${bookings}?answer=lost`);
  await curl(`${retro} ${bookings}`);
  await prints('booked-twice', `curl ${bookings}`);
  const demo = `curl -H "Idempotency-Key: 0f1e2d3c" -d @lessons/http-and-rest/requests/demo.json`;
  expect(await curl(`${demo} ${bookings}?answer=lost`)).toContain('curl: (52)');
  await curl(`${demo} ${bookings}`);
  await prints('booked-once', `curl ${bookings}`);
});

walk('who may not prints what the lesson shows', async () => {
  const ben = 'curl -i -X POST -H "Authorization: Bearer ben"';
  await prints('not-signed-in', 'curl -i -X POST http://localhost:3000/bookings/1/cancel');
  await prints('not-yours', `${ben} http://localhost:3000/bookings/1/cancel`);
  await prints('secret', `${ben} http://localhost:3000/bookings/2/cancel`);
});

walk('a lost update prints what the lesson shows', async () => {
  const room = 'http://localhost:3000/rooms/1';
  const anas = '-X PATCH -d @lessons/http-and-rest/requests/only-ten-seats.json';
  const bens = '-X PUT -d @lessons/http-and-rest/requests/no-projector.json';
  await curl(`curl ${anas} ${room}`);
  await prints('overwritten', `curl ${bens} ${room}`);
  await curl(`curl ${anas} -H 'If-Match: "3"' ${room}`);
  await prints('outdated', `curl -i ${bens} -H 'If-Match: "3"' ${room}`);
  expect(await curl(`curl ${room}`)).toContain('"capacity": 10');
});

test('the server of the lesson starts, and says where', async () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const child = spawn(process.execPath, [tsx, `${import.meta.dirname}/serve.ts`], {
    env: {...process.env, PORT: '0'},
  });
  onTestFinished(() => void child.kill());
  let printed = '';
  for await (const text of child.stdout as AsyncIterable<Buffer>) {
    printed += text.toString();
    if (printed.includes('everything.')) child.kill();
  }
  await expect(printed.replace(':0/', ':3000/')).toMatchFileSnapshot('output/serve.txt');
});

async function prints(name: string, command: string): Promise<void> {
  await expect(await curl(command)).toMatchFileSnapshot(`output/${name}.txt`);
}

/** What stands in a terminal after a command of the lesson, typed in the folder `samples`. */
async function curl(command: string): Promise<string> {
  const [program = '', ...typed] = command
    .replace('localhost:3000', `127.0.0.1:${port}`)
    .match(/'[^']*'|"[^"]*"|\S+/g) ?? [''];
  const options = typed.map((option) => option.replace(/^(['"])(.*)\1$/, '$2'));
  // Not spawnSync: the server runs in this process.
  const child = spawn(program, ['--silent', '--show-error', ...options], {cwd: samples});
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  await once(child, 'close');
  return (
    printed
      .replaceAll('\r', '')
      // Node.js adds these to every answer.
      .replace(/^(Date|Connection|Keep-Alive): .*\n/gm, '')
  );
}
