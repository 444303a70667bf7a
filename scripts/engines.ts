/**
 * The engines that the tests drive beside Chromium. A contributor may lack them, and is told; continuous integration
 * may not.
 */
import {userInfo} from 'node:os';
import {findOnPath} from './browser';

/** An engine: how to find its program, and the Debian packages that bring it. */
export type Engine = {name: string; find: () => string | undefined; packages: string};

/** Playwright drives it over BiDi. Ubuntu's `firefox` can't see a profile in the temporary folder, so it is not looked for. */
export const firefox: Engine = {
  name: 'Firefox',
  find: () => process.env.FIREFOX_PATH || findOnPath('firefox-esr'),
  packages: 'firefox-esr',
};

/** The driver of WebKitGTK, which starts the browser by itself; Xvfb is the screen for it. */
export const webKit: Engine = {
  name: 'WebKit',
  find: () => findOnPath('Xvfb') && findOnPath('WebKitWebDriver'),
  packages: 'webkit2gtk-driver xvfb',
};

/**
 * Says what goes untested when an engine is missing, and nothing when it is there.
 *
 * @throws when `CI` is set: there, a test that does not run must not look like one that passes.
 */
export function absence(
  {name, find, packages}: Engine,
  ci = Boolean(process.env.CI),
): string | undefined {
  if (find()) return undefined;
  const message = `NOT TESTED in ${name}, which is missing. On Debian: apt-get install ${packages}`;
  if (ci) throw new Error(message);
  return message;
}

/**
 * How to start Firefox. Playwright does not emulate a dark system, missing scripts or refused storage in a stock
 * Firefox, and does not say so: preferences do.
 */
export function firefoxOptions(preferences: Record<string, boolean | number> = {}) {
  return {
    executablePath: firefox.find(),
    firefoxUserPrefs: preferences,
    // A workflow's container gives root the home of another user, in which Firefox refuses to start.
    env: {...process.env, HOME: userInfo().homedir},
  };
}
