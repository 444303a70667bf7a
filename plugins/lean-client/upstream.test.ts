import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';

/** What Link.tsx, PendingNavigation.tsx and router.tsx stand for, and the beginning of the hash of each. */
const replaced = [
  ['exports/Link.js', 'cd83fc0c2bffaab8'],
  ['PendingNavigation.js', '1c489db32b5665b0'],
  ['clientEntry.js', 'a9d6514eaf79c05c'],
] as const;

for (const [path, hash] of replaced) {
  test(`what was written in the place of ${path} was written for this version of it`, () => {
    const found = createHash('sha256')
      .update(readFileSync(require.resolve(`@docusaurus/core/lib/client/${path}`)))
      .digest('hex')
      .slice(0, 16);
    expect(
      found,
      `${path} of Docusaurus has changed. Compare it with ours in plugins/lean-client, then put its new hash, ${found}, here.`,
    ).toBe(hash);
  });
}
