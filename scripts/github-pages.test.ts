import {expect, test} from '@playwright/test';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {resolve} from './github-pages';

let parent: string;
let root: string;

test.beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'github-pages-'));
  root = join(parent, 'build');
  const files = [
    'build/index.html',
    'build/404.html',
    'build/file.html',
    'build/folder/index.html',
    'build/both.html',
    'build/both/index.html',
    'build/img/Logo.svg',
    'build/über uns.html',
    'secret.html',
  ];
  for (const file of files) {
    mkdirSync(join(parent, dirname(file)), {recursive: true});
    writeFileSync(join(parent, file), '');
  }
});

test.afterAll(() => {
  rmSync(parent, {recursive: true});
});

const found = (file: string) => ({status: 200, file: join(root, file)});
const missing = () => ({status: 404, file: join(root, '404.html')});

test('the base path is the home page', () => {
  expect(resolve(root, '/roadmap/', '/roadmap/')).toEqual(found('index.html'));
  expect(resolve(root, '/a/b/', '/a/b/')).toEqual(found('index.html'));
  expect(resolve(root, '/', '/')).toEqual(found('index.html'));
});

test('the base path without its final slash redirects to the one with it', () => {
  expect(resolve(root, '/roadmap/', '/roadmap')).toEqual({status: 301, location: '/roadmap/'});
  expect(resolve(root, '/a/b/', '/a/b')).toEqual({status: 301, location: '/a/b/'});
});

test('an address outside the base path gets no page of ours, not even the one for missing pages', () => {
  for (const path of ['/', '/file', '/roadmapper/file', '/Roadmap/file', '/roadmap.html']) {
    expect(resolve(root, '/roadmap/', path), path).toEqual({status: 404});
  }
});

test('a file answers with and without .html, but not with a final slash', () => {
  expect(resolve(root, '/roadmap/', '/roadmap/file')).toEqual(found('file.html'));
  expect(resolve(root, '/roadmap/', '/roadmap/file.html')).toEqual(found('file.html'));
  expect(resolve(root, '/roadmap/', '/roadmap/file/')).toEqual(missing());
  expect(resolve(root, '/roadmap/', '/roadmap/file.html/')).toEqual(missing());
});

test('a folder without its final slash redirects to the one with it', () => {
  expect(resolve(root, '/roadmap/', '/roadmap/folder')).toEqual({
    status: 301,
    location: '/roadmap/folder/',
  });
  expect(resolve(root, '/roadmap/', '/roadmap/folder/')).toEqual(found('folder/index.html'));
  expect(resolve(root, '/', '/folder')).toEqual({status: 301, location: '/folder/'});
});

test('a file comes before a folder of the same name', () => {
  expect(resolve(root, '/roadmap/', '/roadmap/both')).toEqual(found('both.html'));
  expect(resolve(root, '/roadmap/', '/roadmap/both/')).toEqual(found('both/index.html'));
});

test('a folder without an index page is missing', () => {
  expect(resolve(root, '/roadmap/', '/roadmap/img/')).toEqual(missing());
});

test('an unknown address gets the page for missing pages, where there is one', () => {
  expect(resolve(root, '/roadmap/', '/roadmap/nothing')).toEqual(missing());
  expect(resolve(join(root, 'img'), '/roadmap/', '/roadmap/nothing')).toEqual({status: 404});
});

test('a name in another case is missing, on every file system', () => {
  expect(resolve(root, '/', '/img/Logo.svg')).toEqual(found('img/Logo.svg'));
  for (const path of ['/img/logo.svg', '/IMG/Logo.svg', '/File', '/Folder', '/Folder/']) {
    expect(resolve(root, '/', path), path).toEqual(missing());
  }
});

test('a percent-encoded name is decoded', () => {
  expect(resolve(root, '/', '/%C3%BCber%20uns')).toEqual(found('über uns.html'));
  expect(resolve(root, '/', '/%66older/')).toEqual(found('folder/index.html'));
});

test('nothing outside the folder is found, and nothing malformed', () => {
  for (const path of [
    '/../secret.html',
    '/folder/../../secret',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/..%5csecret.html',
    '/folder/..',
    '/.',
    '//folder',
    '/folder%2findex.html',
    '/file.html%00',
    '/%',
    '/%E0%A4%A/',
  ]) {
    expect(resolve(root, '/', path), path).toEqual(missing());
  }
});
