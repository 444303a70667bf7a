import {expect, test} from '@playwright/test';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {startServer, type RunningServer} from './serve';

const home = '<h1>Roadmap</h1>';
const picture = '0123456789';
let root: string;
let server: RunningServer;

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(root, 'folder'));
  writeFileSync(join(root, 'index.html'), home);
  writeFileSync(join(root, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(root, 'folder/index.html'), '');
  writeFileSync(join(root, 'picture.png'), picture);
  server = await startServer({root, basePath: '/roadmap/', port: 0});
});

test.afterAll(async () => {
  await server.close();
  rmSync(root, {recursive: true});
});

type Response = {status: number | undefined; headers: IncomingHttpHeaders; body: Buffer};

/** Asks with Node's own client, which neither follows redirects nor tidies paths nor unpacks bodies, as fetch would. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Response> {
  return new Promise((done, fail) => {
    const {origin} = new URL(server.url);
    request(origin, {path, method, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', fail)
      .end();
  });
}

test('the home page is at the address the server gives', async () => {
  const response = await fetch(server.url);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(home);
});

test('a redirect keeps the base path and the query', async () => {
  const {status, headers} = await ask('/roadmap/folder?q=a?b');
  expect(status).toBe(301);
  expect(headers.location).toBe('/roadmap/folder/?q=a?b');
});

test('an unknown address gets the 404 page, to be asked for anew each time', async () => {
  const {status, headers, body} = await ask('/roadmap/nothing');
  expect(status).toBe(404);
  expect(body.toString()).toBe('<h1>Not here</h1>');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers).not.toHaveProperty('cache-control');
  expect(headers).not.toHaveProperty('last-modified');
  expect((await ask('/nothing')).body.toString()).toBe('');
});

test('each kind of file has its type, and text is UTF-8', async () => {
  const types = {
    'a.html': 'text/html; charset=utf-8',
    'a.css': 'text/css; charset=utf-8',
    'a.js': 'text/javascript; charset=utf-8',
    'a.mjs': 'text/javascript; charset=utf-8',
    'a.json': 'application/json; charset=utf-8',
    'a.svg': 'image/svg+xml; charset=utf-8',
    'a.xml': 'application/xml; charset=utf-8',
    'a.txt': 'text/plain; charset=utf-8',
    'a.webmanifest': 'application/manifest+json; charset=utf-8',
    'a.png': 'image/png',
    'a.ico': 'image/x-icon',
    'a.woff2': 'font/woff2',
    'a.unknown': 'application/octet-stream',
  };
  for (const [file, type] of Object.entries(types)) {
    writeFileSync(join(root, file), '');
    expect((await ask(`/roadmap/${file}`)).headers['content-type'], file).toBe(type);
  }
});

test('text is compressed for those who accept gzip, and for no one else', async () => {
  for (const accepted of ['gzip', 'br, GZIP;q=0.5', 'deflate,gzip;q=1.0']) {
    const {headers, body} = await ask('/roadmap/', {'Accept-Encoding': accepted});
    expect(headers['content-encoding'], accepted).toBe('gzip');
    expect(headers['content-length'], accepted).toBe(String(body.length));
    expect(headers.vary, accepted).toBe('Accept-Encoding');
    expect(gunzipSync(body).toString(), accepted).toBe(home);
  }
  for (const refused of ['', 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'x-gzip2']) {
    const {headers, body} = await ask('/roadmap/', {'Accept-Encoding': refused});
    expect(headers, refused).not.toHaveProperty('content-encoding');
    expect(headers.vary, refused).toBe('Accept-Encoding');
    expect(body.toString(), refused).toBe(home);
  }
  const {headers} = await ask('/roadmap/picture.png', {'Accept-Encoding': 'gzip'});
  expect(headers).not.toHaveProperty('content-encoding');
  expect(headers).not.toHaveProperty('vary');
});

test('a page may be kept for ten minutes, and is not sent again when it has not changed', async () => {
  for (const encoding of ['gzip', 'identity']) {
    const {headers} = await ask('/roadmap/', {'Accept-Encoding': encoding});
    expect(headers['cache-control']).toBe('max-age=600');
    expect(Date.parse(headers['last-modified'] ?? '')).not.toBeNaN();
    const again = await ask('/roadmap/', {
      'Accept-Encoding': encoding,
      'If-None-Match': `"other", ${headers.etag ?? ''}`,
    });
    expect(again.status).toBe(304);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.headers).not.toHaveProperty('content-length');
    expect(again.body).toHaveLength(0);
  }
  const changed = await ask('/roadmap/', {'If-None-Match': '"other"'});
  expect(changed.status).toBe(200);
});

test('a part of a file can be asked for', async () => {
  const parts = {'bytes=2-4': '234', 'bytes=7-': '789', 'bytes=-2': '89', 'bytes=8-99': '89'};
  for (const [range, part] of Object.entries(parts)) {
    const {status, headers, body} = await ask('/roadmap/picture.png', {Range: range});
    expect(status, range).toBe(206);
    expect(body.toString(), range).toBe(part);
    const start = picture.indexOf(part);
    expect(headers['content-range']).toBe(`bytes ${start}-${start + part.length - 1}/10`);
  }
});

test('a part beyond the end of a file is refused', async () => {
  for (const range of ['bytes=10-', 'bytes=-0']) {
    const {status, headers} = await ask('/roadmap/picture.png', {Range: range});
    expect(status, range).toBe(416);
    expect(headers['content-range'], range).toBe('bytes */10');
  }
});

test('the whole file is the answer to an unreadable range, a changed file, and compressed text', async () => {
  const requests: Record<string, string>[] = [
    {Range: 'bytes=4-2'},
    {Range: 'bytes=-'},
    {Range: 'lines=1-2'},
    {Range: 'bytes=0-1,4-5'},
    {Range: 'bytes=0-1', 'If-Range': '"other"'},
  ];
  for (const headers of requests) {
    const {status, body} = await ask('/roadmap/picture.png', headers);
    expect(status, headers.Range).toBe(200);
    expect(body.toString(), headers.Range).toBe(picture);
  }
  const {status, body} = await ask('/roadmap/', {Range: 'bytes=0-1', 'Accept-Encoding': 'gzip'});
  expect(status).toBe(200);
  expect(gunzipSync(body).toString()).toBe(home);
});

test('HEAD gets the headers alone, and other methods are refused', async () => {
  const whole = await ask('/roadmap/picture.png');
  const head = await ask('/roadmap/picture.png', {}, 'HEAD');
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect({...head.headers, date: ''}).toEqual({...whole.headers, date: ''});

  const post = await ask('/roadmap/', {}, 'POST');
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe('GET, HEAD');
});

test('there are no headers that GitHub Pages would not let us choose', async () => {
  const {headers} = await ask('/roadmap/', {'Accept-Encoding': 'gzip'});
  const ofTheProtocol = ['connection', 'content-length', 'date', 'keep-alive'];
  expect(Object.keys(headers).filter((name) => !ofTheProtocol.includes(name))).toEqual([
    'content-type',
    'content-encoding',
    'cache-control',
    'vary',
    'etag',
    'last-modified',
  ]);
});

test('no way of writing an address leads out of the folder or brings the server down', async () => {
  for (const path of ['/roadmap/../serve.ts', '/roadmap/..%2f..%2fetc/passwd', '/roadmap/%', '*']) {
    expect((await ask(path)).status, path).toBe(404);
  }
});

test('a build that vanishes while it is served is an error, and the server lives on', async () => {
  const vanishing = mkdtempSync(join(tmpdir(), 'serve-'));
  const other = await startServer({root: vanishing, basePath: '/', port: 0});
  rmSync(vanishing, {recursive: true});
  expect((await fetch(other.url)).status).toBe(500);
  expect((await fetch(other.url)).status).toBe(500);
  await other.close();
});

test('a closed server is gone at once, whoever is still connected', async () => {
  const other = await startServer({root, basePath: '/', port: 0});
  const socket = connect(Number(new URL(other.url).port), '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('GET / HTTP/1.1\r\n');
  await (await fetch(other.url)).text();
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow();
});

test('a folder that is missing is an error that names the build', async () => {
  await expect(startServer({root: join(root, 'none'), basePath: '/', port: 0})).rejects.toThrow(
    'npm run build',
  );
});

test('a port in use is an error that names the option', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({root, basePath: '/', port})).rejects.toThrow(
    `Port ${port} is in use. Choose another one with --port.`,
  );
});

const command = [
  '--import',
  pathToFileURL(require.resolve('tsx')).href,
  require.resolve('./serve'),
];

test('the command serves build/ and says where', async () => {
  mkdirSync(join(root, 'build'));
  writeFileSync(join(root, 'build/index.html'), home);
  const env = {...process.env, BASE_PATH: '/a/b/'};
  const running = spawn(process.execPath, [...command, '--port', '0'], {cwd: root, env});
  try {
    await once(running.stdout, 'readable');
    const said = String(running.stdout.read() as Buffer);
    const [, url = ''] = /^Serving build\/ at (http:\/\/\S+\/a\/b\/)\n$/.exec(said) ?? [];
    expect(await (await fetch(url)).text()).toBe(home);
  } finally {
    running.kill();
    rmSync(join(root, 'build'), {recursive: true});
  }
});

test('the command explains in one line why it does not start', () => {
  const start = (...options: string[]) =>
    spawnSync(process.execPath, [...command, ...options], {
      cwd: root,
      encoding: 'utf8',
      timeout: 10_000,
    });
  const noBuild = start('--port', '0');
  expect(noBuild.stderr).toMatch(/^[^\n]*npm run build\n$/);
  expect(noBuild.status).toBe(1);
  for (const options of [['--port', 'http'], ['--port=65536'], ['--port', '-1'], ['8080']]) {
    const refused = start(...options);
    expect(refused.stderr, options.join(' ')).toMatch(/^[^\n]*--port 4173\n$/);
    expect(refused.status, options.join(' ')).toBe(1);
  }
});
