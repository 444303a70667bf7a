import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {readSettings} from '../work/settings.js';
import {good} from './environment.js';

const folder = mkdtempSync(join(tmpdir(), 'key-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});
const {LINK_KEY, ...keyless} = good;

/** A file that says this. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function problemsOf(variables: NodeJS.ProcessEnv): string {
  const read = readSettings(variables);
  return read.ok ? 'It was let through.' : read.problems;
}

test('the key may come from a file', () => {
  const read = readSettings({...keyless, LINK_KEY_FILE: file('key', `${LINK_KEY}\n`)});
  expect(read.ok && read.settings.linkKey.reveal()).toBe(LINK_KEY);
});

test('the key and a file for it are one too many', () => {
  const problems = problemsOf({...good, LINK_KEY_FILE: file('other', 'x'.repeat(40))});
  expect(problems).toContain('LINK_KEY_FILE');
});

test('a file that cannot be read is named, with everything else that is wrong', () => {
  const LINK_KEY_FILE = join(folder, 'nowhere');
  const problems = problemsOf({...keyless, PUBLIC_URL: '', LINK_KEY_FILE});
  expect(problems).toContain('LINK_KEY_FILE');
  expect(problems).toContain('PUBLIC_URL');
});

test('a key in a file can be too short, and is not repeated either', () => {
  const problems = problemsOf({...keyless, LINK_KEY_FILE: file('short', 'open-sesame\n')});
  expect(problems).toContain('LINK_KEY');
  expect(problems).not.toContain('sesame');
});
