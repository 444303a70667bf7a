import {expect, test} from '@playwright/test';
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

test.skip(process.platform === 'win32', 'the stand-in for npm is a shell script');

type Lock = Record<string, {version?: string; optional?: boolean; link?: boolean}>;

/** Runs the script in a project of its own, with a stand-in for npm that notes how it was called. */
function install(project: {
  wanted?: Lock;
  present?: Lock | string;
  node?: string;
  npmFails?: boolean;
  /** The folder given as the argument, which then holds the package. */
  subfolder?: string;
}) {
  const root = test.info().outputPath('project');
  const folder = path.join(root, project.subfolder ?? '');
  const write = (name: string, content: unknown) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), {
      mode: 0o755,
    });
  };
  write('package.json', {engines: {node: project.node ?? '>=20'}});
  write('package-lock.json', {packages: {'': {version: '0.0.0'}, ...project.wanted}});
  if (project.present) {
    const {present} = project;
    write(
      'node_modules/.package-lock.json',
      typeof present === 'string' ? present : {packages: present},
    );
  }
  mkdirSync(path.join(root, 'scripts'), {recursive: true});
  copyFileSync(path.join(__dirname, 'install.mjs'), path.join(root, 'scripts/install.mjs'));
  write('bin/npm', `#!/bin/sh\necho "$@" >called\nexit ${project.npmFails ? 1 : 0}\n`);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/install.mjs'), project.subfolder ?? []].flat(),
    {
      encoding: 'utf8',
      env: {...process.env, PATH: `${folder}/bin:${process.env.PATH ?? ''}`},
    },
  );
  const called = path.join(folder, 'called');
  return {
    status,
    stdout,
    stderr,
    npm: existsSync(called) ? readFileSync(called, 'utf8').trim() : undefined,
  };
}

const a1 = {'node_modules/a': {version: '1.0.0'}};
const a2 = {'node_modules/a': {version: '2.0.0'}};
const optional = {'node_modules/b': {version: '1.0.0', optional: true}};

test('a fresh clone is installed from the lock file, development dependencies included', () => {
  const {npm, status} = install({wanted: a1});
  expect(npm).toBe('ci --include=dev --no-audit --no-fund');
  expect(status).toBe(0);
});

test('what is installed already is left alone, without a word', () => {
  expect(install({wanted: a1, present: a1})).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
    npm: undefined,
  });
});

test('another version in the lock file is installed', () => {
  expect(install({wanted: a2, present: a1}).npm).toBeDefined();
});

test('a new package in the lock file is installed', () => {
  expect(
    install({wanted: {...a1, 'node_modules/c': {version: '1.0.0'}}, present: a1}).npm,
  ).toBeDefined();
});

test('an optional package may be absent, since most are for another system', () => {
  expect(install({wanted: {...a1, ...optional}, present: a1}).npm).toBeUndefined();
});

test('an optional package that is there must have the right version', () => {
  const present = {...a1, 'node_modules/b': {version: '0.9.0'}};
  expect(install({wanted: {...a1, ...optional}, present}).npm).toBeDefined();
});

test('a folder that npm only links to asks for no installation', () => {
  const wanted = {...a1, samples: {version: '1.0.0'}, 'node_modules/samples': {link: true}};
  const present = {...a1, 'node_modules/samples': {link: true}};
  expect(install({wanted, present}).npm).toBeUndefined();
});

test('of a folder, the package in it is installed there', () => {
  const {npm} = install({subfolder: 'samples', wanted: a1});
  expect(npm).toBe('ci --include=dev --no-audit --no-fund');
});

test('in a folder, what is installed already is left alone', () => {
  expect(install({subfolder: 'samples', wanted: a1, present: a1}).npm).toBeUndefined();
});

test('a broken record of what is installed means a new installation', () => {
  expect(install({wanted: a1, present: '{"packages":'}).npm).toBeDefined();
});

test('a failed installation stops the command with one line on what to do', () => {
  const {status, stderr} = install({wanted: a1, npmFails: true});
  expect(status).toBe(1);
  expect(stderr).toMatch(/^npm ci failed.*run npm install.*\n$/);
});

test('a Node that is too old is named, and nothing is installed', () => {
  const {status, stderr, npm} = install({wanted: a1, node: '>=99.1'});
  expect(status).toBe(1);
  expect(stderr).toMatch(/^This is Node \d.*needs 99\.1 or newer.*\n$/);
  expect(npm).toBeUndefined();
});

test('versions of Node are compared by number: 20.9 is older than 20.19', () => {
  const [major, minor] = process.versions.node.split('.');
  expect(install({wanted: a1, present: a1, node: `>=${major}.${minor}`}).status).toBe(0);
  expect(install({wanted: a1, present: a1, node: `>=${major}.1${minor}`}).status).toBe(1);
});
