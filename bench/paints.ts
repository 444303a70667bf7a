import type {Browser} from '@playwright/test';
import type {Column} from './figures';
import {inNewTab, phone} from './sites';

export const paintColumns: readonly Column[] = [
  {name: 'first paint, ms', goal: 'least of all'},
  {name: 'largest paint, ms', goal: 'least of all'},
  {name: 'TBT, ms', goal: 0},
  {name: 'CLS', goal: 0},
];

/** How long after the first paint tasks count as blocking, in milliseconds. */
const watched = 5000;

declare global {
  interface Window {
    seenEntries?: PerformanceEntry[];
  }
}

/** How a page appears on a slow phone, to a reader who does nothing. */
export function measurePaints(browser: Browser, url: string): Promise<Record<string, number>> {
  return inNewTab(browser, phone, async (page, client) => {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
    // Long tasks are told only to those who listen from the beginning.
    await page.addInitScript(() => {
      const seen: PerformanceEntry[] = (window.seenEntries = []);
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
      for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift']) {
        observer.observe({type, buffered: true});
      }
    });
    await page.goto(url, {waitUntil: 'load'});
    const figures = await page.waitForFunction(
      (length) => {
        const entries = window.seenEntries ?? [];
        const paint = entries.find(({name}) => name === 'first-contentful-paint');
        if (!paint || performance.now() < paint.startTime + length) return undefined;
        const first = paint.startTime;
        let [largest, blocked, shifted] = [0, 0, 0];
        for (const entry of entries) {
          const {entryType, startTime, duration} = entry;
          const isBlocking = startTime + duration > first && startTime < first + length;
          if (entryType === 'largest-contentful-paint') largest = Math.max(largest, startTime);
          if (entryType === 'longtask' && isBlocking) blocked += duration - 50;
          // All together: never less than the worst five seconds, which are what is called CLS.
          if ('value' in entry) shifted += Number(entry.value);
        }
        return {
          'first paint, ms': first,
          'largest paint, ms': largest,
          'TBT, ms': blocked,
          CLS: shifted,
        };
      },
      watched,
      {polling: 250},
    );
    return (await figures.jsonValue()) ?? {};
  });
}
