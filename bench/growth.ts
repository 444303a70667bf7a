import type {Browser} from '@playwright/test';
import {siteAddress} from '../site-address';
import {median, type Row, type Table} from './figures';
import {measureLoad} from './loads';
import {SiteCopy} from './site-copy';
import {measureInTurn, openSite} from './sites';

const scripts = 'scripts, KiB';
const more = 'a page more, bytes';

/** What pages that a reader does not open add to the scripts of the overview. */
export async function measureGrowth(
  browser: Browser,
  sizes: readonly number[],
  runs: number,
): Promise<Table> {
  const copy = new SiteCopy();
  const rows: Row[] = [];
  for (const size of [0, ...sizes]) {
    copy.grow(size);
    copy.build();
    const site = await openSite({name: 'ours', folder: copy.root, ...siteAddress, page: 'backend'});
    const measured = await measureInTurn([site.main], runs, ({url}) => measureLoad(browser, url));
    await site.close();
    const kibibytes = measured.flatMap(({values}) => values[scripts] ?? []);
    const base = rows[0]?.values[scripts] ?? kibibytes;
    const bytes = kibibytes.map((each) => ((each - median(base)) * 1024) / size);
    rows.push({
      site: 'ours',
      of: `${size} pages more`,
      values: {[scripts]: kibibytes, [more]: size === 0 ? [0] : bytes},
    });
  }
  return {
    title: 'Growth: scripts of the overview’s first load',
    columns: [{name: scripts}, {name: more, goal: 120}],
    rows,
  };
}
