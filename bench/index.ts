/**
 * Measures how fast the finished site is, alone or beside others, and holds the figures against the goals. A measure,
 * not a test: it fails only when something could not be measured. CONTRIBUTING.md, “Measure the speed”, has the recipe.
 */
import {chromium, type Browser} from '@playwright/test';
import {loadavg} from 'node:os';
import {chromiumFlags, findChromium} from '../scripts/browser';
import {measureBuilds} from './builds';
import {coldColumns, coldControls, measureClick, sidebarLink, warmColumns} from './clicks';
import {missedGoals, toMarkdown, unmeasured, type Row, type Table} from './figures';
import {measureGrowth} from './growth';
import {loadColumns, measureLoad} from './loads';
import {readOptions, type Options} from './options';
import {measurePaints, paintColumns} from './paints';
import {measureInTurn, openSite} from './sites';

async function* measureSites(browser: Browser, options: Options): AsyncGenerator<Table> {
  const {runs, link} = options;
  const sites = await Promise.all(options.sites.map(openSite));
  const pages = sites.flatMap((site) => site.pages);
  const mains = sites.map(({main}) => main);
  yield {
    title: 'First load, gzip -9: with a move of the pointer, a scroll, and 5 s',
    columns: loadColumns,
    rows: await measureInTurn(pages, runs, ({url}) => measureLoad(browser, url)),
  };
  yield {
    title: 'Paints on a phone: 150 ms, 1.6 Mbit/s, a processor 4 times slower',
    columns: paintColumns,
    rows: await measureInTurn(pages, runs, ({url}) => measurePaints(browser, url)),
  };
  const warm = {...sidebarLink(link), isWarm: true};
  yield {
    title: 'Warm click: to the next page, 2 s after the pointer moved',
    columns: warmColumns,
    rows: await measureInTurn(mains, runs, ({url}) => measureClick(browser, url, warm)),
  };
  const rows: Row[] = mains.map((page) => ({...page, values: {}}));
  for (const control of coldControls(link)) {
    const measured = await measureInTurn(mains, runs, ({url}) =>
      measureClick(browser, url, control),
    );
    for (const [index, row] of rows.entries()) Object.assign(row.values, measured[index]?.values);
  }
  yield {
    title: 'Cold click: the first thing after the first paint, on a processor 4 times slower',
    columns: coldColumns,
    rows,
  };
  await Promise.all(sites.map((site) => site.close()));
}

async function* measure(browser: Browser, options: Options): AsyncGenerator<Table> {
  const {ofBuilds, pages, runs} = options;
  if (ofBuilds === 'growth') yield await measureGrowth(browser, pages, runs);
  else if (ofBuilds === 'build') yield measureBuilds(pages, runs);
  else yield* measureSites(browser, options);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags});
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(
    `Load average ${load.join(' ')}, Chromium ${browser.version()}, ${options.runs} runs`,
  );
  const missed: string[] = [];
  let hasGoals = false;
  try {
    for await (const table of measure(browser, options)) {
      console.log(`\n${toMarkdown(table)}`);
      missed.push(...missedGoals(table));
      hasGoals ||= table.columns.some(({goal}) => goal !== undefined);
      for (const lack of unmeasured(table)) {
        process.exitCode = 1;
        console.error(lack);
      }
    }
  } finally {
    await browser.close();
  }
  const met = hasGoals ? 'All goals are met.' : 'The goal of these figures is in CONTRIBUTING.md.';
  console.log(`\n${missed.length > 0 ? `Goals missed: ${missed.join('; ')}.` : met}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
