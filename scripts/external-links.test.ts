import {expect, test} from '@playwright/test';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checkLinks, judge, listLinks, report, type Finding} from './external-links';

let server: Server;
let site: string;
let asked: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/hangs') return;
    // Each attempt asks twice: for the head alone, and when that fails for the whole.
    const tumbles = asked.filter((each) => each === path).length <= 2;
    const status =
      {
        '/moved': 301,
        '/gone': 404,
        '/refuses': 403,
        '/no-head': request.method === 'HEAD' ? 405 : 200,
        '/tumbles': tumbles ? 503 : 200,
      }[path] ?? 200;
    response.writeHead(status, status === 301 ? {Location: '/new'} : {}).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.beforeEach(() => {
  asked = [];
});

test('each link is asked for, and what became of it is told', async () => {
  const paths = ['/fine?a=1&b=2', '/moved', '/gone', '/refuses', '/no-head', '/hangs', '/tumbles'];
  const links = new Map(paths.map((path) => [site + path, ['/backend/']]));
  const findings = await checkLinks(links, {timeout: 500, retries: 0});
  expect(
    findings.map(({url, outcome, detail}) => [url.slice(site.length), outcome, detail]),
  ).toEqual([
    ['/fine?a=1&b=2', 'fine', '200'],
    ['/moved', 'moved', `to ${site}/new`],
    ['/gone', 'broken', '404'],
    ['/refuses', 'unknown', '403'],
    ['/no-head', 'fine', '200'],
    ['/hangs', 'broken', 'no answer'],
    ['/tumbles', 'fine', '200'],
  ]);
  expect(asked.filter((path) => path === '/tumbles').length).toBeGreaterThan(2);
});

test('when nobody answers, the fault is not the links’', async () => {
  const closed = new Map([['http://127.0.0.1:1/', ['/']]]);
  await expect(checkLinks(closed, {timeout: 500, retries: 0})).rejects.toThrow('connected');
});

test('a site that is asked too often has not been checked', () => {
  expect(judge(429)).toEqual({outcome: 'unknown', detail: '429'});
});

test('external links are listed once, without anchors, with the pages that have them', () => {
  const root = mkdtempSync(join(tmpdir(), 'external-links-'));
  try {
    expect(() => listLinks(root, 'https://ours.example')).toThrow('There are no HTML files');
    writeFileSync(join(root, '404.html'), '<a href="/">ours</a>');
    expect(() => listLinks(root, 'https://ours.example')).toThrow('No page');
    writeFileSync(
      join(root, 'index.html'),
      `<a href="https://other.example/a#b">1</a> <a href="https://other.example/a">2</a>
      <a href="https://ours.example/x/">3</a> <a href="https://github.com/o/r/edit/main/docs/a.mdx">4</a>`,
    );
    writeFileSync(join(root, 'faq.html'), '<a href="https://other.example/a#c">5</a>');
    expect([...listLinks(root, 'https://ours.example')]).toEqual([
      ['https://other.example/a', ['/faq', '/']],
    ]);
  } finally {
    rmSync(root, {recursive: true});
  }
});

test('the report has what needs a look, the worst first, and is empty when nothing is to be mended', () => {
  const finding = (outcome: Finding['outcome'], detail: string): Finding => ({
    url: `https://${outcome}.example/`,
    outcome,
    detail,
    pages: ['/', '/faq/'],
  });
  const harmless = [finding('fine', '200'), finding('unknown', '403')];
  expect(report(harmless)).toBe('');
  expect(report([...harmless, finding('moved', 'to https://b.example/'), finding('broken', '404')]))
    .toBe(`4 external links were checked.

## Broken

- https://broken.example/ – 404 – on /, /faq/

## Moved

- https://moved.example/ – to https://b.example/ – on /, /faq/

## Could not be checked

- https://unknown.example/ – 403 – on /, /faq/
`);
});
