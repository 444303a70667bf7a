import type {Browser} from '@playwright/test';
import {gzipSync} from 'node:zlib';
import type {Column} from './figures';
import {inNewTab, phone} from './sites';

export const loadColumns: readonly Column[] = [
  {name: 'before first paint, KiB'},
  {name: 'HTML, KiB'},
  {name: 'CSS, KiB'},
  {name: 'scripts, KiB'},
  {name: 'rest, KiB'},
  {name: 'all, KiB'},
];

/**
 * What a first visit transfers, as GitHub Pages compresses it. With a move of the pointer, a scroll and five seconds:
 * what a site loads late counts too.
 */
export function measureLoad(browser: Browser, url: string): Promise<Record<string, number>> {
  return inNewTab(browser, phone, async (page) => {
    const files = new Map<string, Promise<{kind: string; size: number}>>();
    page.on('response', (response) => {
      const {'content-type': type = '', 'content-encoding': encoding} = response.headers();
      const [kind] = /html|css|script/.exec(type) ?? ['rest'];
      const size = response.body().then(
        (body) => (encoding === 'gzip' ? gzipSync(body, {level: 9}) : body).length,
        // A redirect has no body.
        () => 0,
      );
      files.set(
        response.url(),
        size.then((bytes) => ({kind, size: bytes / 1024})),
      );
    });
    await page.goto(url, {waitUntil: 'load'});
    await page.mouse.move(40, 40);
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(5000);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((e) => 'renderBlockingStatus' in e && e.renderBlockingStatus === 'blocking')
        .map(({name}) => name),
    );
    const loaded = await Promise.all(
      [...files].map(async ([file, facts]) => ({file, ...(await facts)})),
    );
    const sum = (isMeant: (file: (typeof loaded)[number]) => boolean) =>
      loaded.filter(isMeant).reduce((all, {size}) => all + size, 0);
    return {
      'before first paint, KiB': sum(({file}) => file === url || blocking.includes(file)),
      'HTML, KiB': sum(({kind}) => kind === 'html'),
      'CSS, KiB': sum(({kind}) => kind === 'css'),
      'scripts, KiB': sum(({kind}) => kind === 'script'),
      'rest, KiB': sum(({kind}) => kind === 'rest'),
      'all, KiB': sum(() => true),
    };
  });
}
