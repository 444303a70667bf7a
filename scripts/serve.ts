/**
 * Serves a finished build as GitHub Pages would. Run directly, it serves `build/` under the site's base path.
 *
 * No library does this: the static servers on npm drop the base path when they redirect, match names as the file
 * system does, and have their own ideas about final slashes and headers.
 */
import {once} from 'node:events';
import {readFile, stat} from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import {extname} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {siteAddress} from '../site-address';
import {resolve} from './github-pages';

/** A running server: the address of its home page, and how to end it at once, with all its connections. */
export type RunningServer = {url: string; close: () => Promise<void>};

type Site = {root: string; basePath: string};
type Reply = {status: number; headers: OutgoingHttpHeaders; body: Buffer | string};

/** What is text says so by its charset, and is compressed. */
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const cacheControl = {'Cache-Control': 'max-age=600'};
const compress = promisify(gzip);

/**
 * Starts to serve the files below `root` at `basePath` of this computer.
 *
 * @param port 0 takes any that is free
 * @throws when `root` is not a folder or the port is in use, and says what to do: a server that starts without pages
 * would make every later failure look like the site's.
 */
export async function startServer({port, ...site}: Site & {port: number}): Promise<RunningServer> {
  const root = await stat(site.root).catch(() => undefined);
  if (!root?.isDirectory()) {
    throw new Error(`There is no folder "${site.root}" to serve. Run: npm run build`);
  }
  const server = createServer((request, response) => {
    void respond(request, response, site);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Error(`Port ${port} is in use. Choose another one with --port.`);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${actualPort ?? port}${site.basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        // A request that never ends would keep the server up.
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  // A build that is being replaced can lose a file between two looks at it.
  const {status, headers, body} = await replyTo(request, site).catch((error: unknown): Reply => ({
    status: 500,
    headers: {},
    body: String(error),
  }));
  const length = status === 304 ? {} : {'Content-Length': Buffer.byteLength(body)};
  response.writeHead(status, {...headers, ...length}).end(body);
}

async function replyTo(request: IncomingMessage, {root, basePath}: Site): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return {status: 405, headers: {Allow: 'GET, HEAD'}, body: ''};
  }
  const [path = '', ...query] = (request.url ?? '').split(/(?=\?)/);
  const answer = resolve(root, basePath, path);
  if (answer.status === 301) {
    const headers = {...cacheControl, Location: answer.location + query.join('')};
    return {status: 301, headers, body: ''};
  }
  if (!answer.file) return {status: 404, headers: {}, body: ''};
  return replyWithFile(request, answer.status, answer.file);
}

async function replyWithFile(
  request: IncomingMessage,
  status: 200 | 404,
  file: string,
): Promise<Reply> {
  const [content, {mtime}] = await Promise.all([readFile(file), stat(file)]);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isText = type.endsWith('utf-8');
  const isZipped = isText && acceptsGzip(request);
  const vary = isText && {Vary: 'Accept-Encoding'};
  const contentHeaders = {'Content-Type': type, ...(isZipped && {'Content-Encoding': 'gzip'})};
  const body = isZipped ? await compress(content) : content;
  // The page may be there after the next deploy: GitHub Pages lets nobody keep the answer that it is missing.
  if (status === 404) return {status, headers: {...contentHeaders, ...vary}, body};

  const tag = `"${mtime.getTime().toString(16)}-${content.length.toString(16)}"`;
  const cacheHeaders = {
    ...cacheControl,
    ...vary,
    ETag: isZipped ? `W/${tag}` : tag,
    'Last-Modified': mtime.toUTCString(),
  };
  if (knowsTag(request, tag)) return {status: 304, headers: cacheHeaders, body: ''};
  const headers = {...contentHeaders, ...cacheHeaders};
  if (isZipped) return {status, headers, body};
  const ifRange = request.headers['if-range'];
  const range = ifRange === undefined || ifRange === tag ? request.headers.range : undefined;
  return cut({status, headers: {...headers, 'Accept-Ranges': 'bytes'}, body}, range);
}

function acceptsGzip({headers}: IncomingMessage): boolean {
  const accepted = (headers['accept-encoding'] ?? '').split(',');
  return accepted.some((each) => /^\s*gzip\s*(?:;(?!\s*q=0(?:\.0*)?\s*$)|$)/i.test(each));
}

function knowsTag({headers}: IncomingMessage, tag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((each) => each.trim().replace('W/', ''));
  return known?.some((each) => each === tag || each === '*') ?? false;
}

/** Cuts a reply to the range asked for; several ranges at once, or what is no range, get the whole, as HTTP allows. */
function cut(whole: Reply & {body: Buffer}, range = ''): Reply {
  const [match, first, last, suffix] = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/.exec(range) ?? [];
  const size = whole.body.length;
  const start = suffix ? Math.max(size - Number(suffix), 0) : Number(first);
  const end = last ? Math.min(Number(last), size - 1) : size - 1;
  if (!match || (last && Number(last) < start)) return whole;
  if (start >= size) {
    return {status: 416, headers: {'Content-Range': `bytes */${size}`}, body: ''};
  }
  return {
    status: 206,
    headers: {...whole.headers, 'Content-Range': `bytes ${start}-${end}/${size}`},
    body: whole.body.subarray(start, end + 1),
  };
}

function readPort(): number {
  const options = process.argv.slice(2).join(' ');
  const [match, port = '4173'] = /^(?:--port[ =](\d{1,5}))?$/.exec(options) ?? [];
  if (match === undefined || Number(port) > 65535) {
    throw new Error(`"${options}" is no port. Write a number up to 65535, such as: --port 4173`);
  }
  return Number(port);
}

async function main(): Promise<void> {
  const root = 'build';
  const {url} = await startServer({root, basePath: siteAddress.basePath, port: readPort()});
  console.log(`Serving ${root}/ at ${url}`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
