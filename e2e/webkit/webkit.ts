import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Builder, Capabilities, type WebDriver} from 'selenium-webdriver';
import {absence, webKit} from '../../scripts/engines';
import {expect, test as base} from '../site';

/** A page in a frame as wide as a phone, which WebKit's own window can't be: it stops at about 447 px. */
const frameWidth = 360;

/** What the tests do with WebKit. */
export type WebKit = {
  version: string;
  /** Opens a path of the site on a phone, waits until its scripts have taken over, and enters it. */
  open: (path: string) => Promise<void>;
  /** What the page has complained about since it was opened: errors, and what it wrote to the console as one. */
  complaints: () => Promise<string[]>;
  driver: WebDriver;
};

declare global {
  interface Window {
    complaints?: string[];
  }
}

/** The runner's `test` with a WebKit, one for each worker, that WebDriver drives: Playwright can't drive a stock one. */
export const test = base.extend<{webkit: WebKit}, {webkitDriver: WebDriver | undefined}>({
  webkitDriver: [
    async ({}, use) => {
      await (absence(webKit) ? use(undefined) : withDriver(use));
    },
    {scope: 'worker', timeout: 60_000},
  ],
  webkit: async ({webkitDriver, site}, use, testInfo) => {
    testInfo.skip(!webkitDriver, absence(webKit));
    if (!webkitDriver) return;
    const version = (await webkitDriver.getCapabilities()).getBrowserVersion() ?? '';
    testInfo.annotations.push({type: 'engine', description: `WebKitGTK ${version}`});
    await use({
      version,
      driver: webkitDriver,
      open: (path) => open(webkitDriver, site, path),
      complaints: () =>
        webkitDriver.executeScript<string[]>('return window.top.complaints.splice(0)'),
    });
  },
});

/** Starts a screen of its own, the driver, and by it the browser; ends them all after `use`. */
async function withDriver(use: (driver: WebDriver) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'roadmap-webkit-'));
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const [display] = (await once(screen.stdio[3] ?? screen, 'data')) as [Buffer];
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DISPLAY: `:${display.toString().trim()}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    },
    stdio: 'ignore',
  });
  try {
    const url = `http://127.0.0.1:${port}`;
    await expect(async () => {
      expect((await fetch(`${url}/status`)).ok).toBe(true);
    }).toPass({timeout: 30_000});
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities(new Capabilities({browserName: 'MiniBrowser'}))
      .build();
    await use(driver);
    await driver.quit();
  } finally {
    server.kill();
    screen.kill();
    rmSync(home, {recursive: true, force: true});
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  return address.port;
}

async function open(driver: WebDriver, site: string, path: string): Promise<void> {
  await driver.switchTo().defaultContent();
  // An empty page of the same origin, which neither needs nor forbids anything.
  await driver.get(`${site}/`);
  await driver.executeScript(frame, path, frameWidth);
  await driver.switchTo().frame(0);
  await hydrated(driver);
}

/** Gives the page in the frame, whichever it is by then, a sign, and waits until it has come alive. */
async function hydrated(driver: WebDriver): Promise<void> {
  // The driver's pointer does not reach into the frame.
  const give = `dispatchEvent(new Event('pointermove'));
    return document.documentElement.dataset.hasHydrated`;
  await expect.poll(() => driver.executeScript(give), {timeout: 20_000}).toBe('true');
}

/**
 * Opens a page in a frame. WebDriver does not tell what a page complains about, so the page around it listens, from
 * before the first deferred script of the page on: each page in a frame begins with a window of its own, which is
 * watched for.
 */
function frame(path: string, width: number): void {
  const complaints: string[] = (window.complaints = []);
  const element = document.createElement('iframe');
  element.style.cssText = `border: 0; width: ${width}px; height: 740px`;
  let known: unknown;
  const listen = () => {
    const inner = element.contentWindow as (Window & typeof globalThis) | null;
    if (!inner || inner.document === known || inner.location.href === 'about:blank') return;
    known = inner.document;
    inner.addEventListener('error', ({message}) => complaints.push(`error: ${message}`), true);
    inner.addEventListener('unhandledrejection', ({reason}) =>
      complaints.push(`rejection: ${String(reason)}`),
    );
    inner.console.error = (...all: unknown[]) => complaints.push(`console: ${all.join(' ')}`);
  };
  setInterval(listen, 1);
  element.src = path;
  document.body.append(element);
}
