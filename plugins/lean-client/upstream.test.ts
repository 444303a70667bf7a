import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {expect, test} from '@playwright/test';

const client = dirname(require.resolve('@docusaurus/core/lib/client/App.js'));
const common = dirname(require.resolve('@docusaurus/theme-common'));

/** What Link.tsx, PendingNavigation.tsx, router.tsx and useWindowSize.ts stand for, and the beginning of its hash. */
const replaced = [
  [join(client, 'exports', 'Link.js'), 'cd83fc0c2bffaab8'],
  [join(client, 'PendingNavigation.js'), '1c489db32b5665b0'],
  [join(client, 'clientEntry.js'), 'a9d6514eaf79c05c'],
  [join(common, 'hooks', 'useWindowSize.js'), 'a32a46c867130090'],
] as const;

for (const [path, hash] of replaced) {
  test(`what was written in the place of ${basename(path)} was written for this version of it`, () => {
    const found = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
    expect(
      found,
      `${basename(path)} of Docusaurus has changed. Compare it with ours in plugins/lean-client, then put its new hash, ${found}, here.`,
    ).toBe(hash);
  });
}
