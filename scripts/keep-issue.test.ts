import {expect, test} from '@playwright/test';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const script = path.resolve(__dirname, '../.github/keep-issue.sh');

/** Runs the script with a `gh` that knows of one open issue, or of none, and returns what else it was told to do. */
function keepIssue(report: string, open: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'keep-issue-'));
  try {
    const log = path.join(folder, 'log');
    writeFileSync(log, '');
    writeFileSync(
      path.join(folder, 'gh'),
      `#!/bin/sh\nif [ "$2" = list ]; then printf '%s' '${open}'; else printf '%s|' "$@" >> '${log}'; fi\n`,
      {mode: 0o755},
    );
    const env = {...process.env, PATH: `${folder}:${process.env.PATH ?? ''}`, REPORT: report};
    execFileSync('bash', [script], {env});
    return readFileSync(log, 'utf8');
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test.skip(process.platform === 'win32', 'the script runs on Linux only');

test('links to mend open one issue, and the next week’s update it', () => {
  expect(keepIssue('two links', '')).toBe(
    'issue|create|--title|External links to mend|--body|two links|',
  );
  expect(keepIssue('one link', '7')).toBe('issue|edit|7|--body|one link|');
});

test('when no link is left to mend the issue is closed, and none is opened', () => {
  expect(keepIssue('', '7')).toMatch(/^issue\|close\|7\|/);
  expect(keepIssue('', '')).toBe('');
});
