import type {Browser, Page} from '@playwright/test';
import type {Column} from './figures';
import {inNewTab, laptop, phone} from './sites';

/** Something to click on, and what answers it. */
export type Control = {
  /** Finds it; the first within reach of a pointer is taken. */
  selector: string;
  isOnPhone?: boolean;
  /** For each column what is to be seen: an element that was not there when the click came, or had another text. */
  answers: Record<string, string>;
};

/**
 * A link of the sidebar, by the last part of its address. It is answered by the heading of the next page, or by a line
 * that says that it comes.
 */
export function sidebarLink(slug: string): Control {
  const ends = ['', '/', '.html'].map((end) => `[href$="/${slug}${end}"]`);
  return {
    selector: `:is(aside, [class*="sidebar" i]) a:is(${ends.join()})`,
    answers: {'link is answered, ms': ':root[data-is-loading], h1', 'link, ms': 'h1'},
  };
}

/** What a reader may do first. All but the link are our own pages’; a site that lacks one has no figure for it. */
export function coldControls(slug: string): Control[] {
  return [
    {
      selector: '[class*="colorModeToggle"] button',
      // The system is dark, and the first choice after it is light.
      answers: {'theme, ms': '[data-theme="light"]'},
    },
    {
      selector: '.navbar__toggle',
      isOnPhone: true,
      answers: {'menu, ms': 'dialog[open]', 'whole menu, ms': 'dialog[open] .navbar-sidebar'},
    },
    {
      selector: '.navbar button[aria-keyshortcuts]',
      answers: {'search, ms': 'dialog[open] input:focus'},
    },
    sidebarLink(slug),
  ];
}

const soon = 200;

export const coldColumns: readonly Column[] = [
  {name: 'theme, ms', goal: soon},
  {name: 'menu, ms', goal: soon},
  {name: 'whole menu, ms'},
  {name: 'search, ms', goal: soon},
  {name: 'link is answered, ms', goal: soon},
  {name: 'link, ms', goal: 'least of all'},
];

export const warmColumns: readonly Column[] = [{name: 'link, ms', goal: 'least of all'}];

/**
 * From a click to its answers: the very first thing that a reader does, as soon as there is something to see, on a slow
 * processor; or, warm, after a look at the page. What is answered at once is measured as the web measures it:
 * https://web.dev/articles/inp.
 */
export function measureClick(
  browser: Browser,
  url: string,
  {isWarm = false, ...control}: Control & {isWarm?: boolean},
): Promise<Record<string, number>> {
  const options = {...(control.isOnPhone ? phone : laptop), colorScheme: 'dark' as const};
  return inNewTab(browser, options, async (page, client) => {
    await page.addInitScript(watchAnswers, control.answers);
    if (isWarm) {
      await page.goto(url, {waitUntil: 'load'});
      await page.mouse.move(700, 400);
      await page.waitForTimeout(2000);
    } else {
      await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
      await page.goto(url, {waitUntil: 'commit'});
    }
    return click(page, control);
  });
}

/**
 * Clicks once the page has been painted, and returns how long each answer took; nothing when there is no such control.
 * Nothing else is done before, as Playwright's own click would: each wait helps the page.
 */
async function click(page: Page, control: Control): Promise<Record<string, number>> {
  const target = await page.waitForFunction(
    (selector) => {
      if (performance.getEntriesByName('first-contentful-paint').length === 0) return undefined;
      for (const element of document.querySelectorAll(selector)) {
        const {left, right, top, bottom} = element.getBoundingClientRect();
        const point = {x: (left + right) / 2, y: (top + bottom) / 2};
        if (element.contains(document.elementFromPoint(point.x, point.y))) return {point};
      }
      return document.readyState === 'complete' ? {point: undefined} : undefined;
    },
    control.selector,
    {polling: 'raf'},
  );
  const {point} = (await target.jsonValue()) ?? {};
  if (!point) return {};
  // The browser lets a touch go by, one in twenty, before it knows what it has painted where: the page hears nothing.
  for (let [tries, hasArrived] = [0, false]; tries < 5 && !hasArrived; tries += 1) {
    if (control.isOnPhone) await page.touchscreen.tap(point.x, point.y);
    else await page.mouse.click(point.x, point.y);
    hasArrived = await page
      .waitForFunction(() => sessionStorage.getItem('click') !== null, null, {
        polling: 100,
        timeout: 1000,
      })
      .then(
        () => true,
        () => false,
      );
  }
  await page
    .waitForFunction(
      (count) => {
        const {painted = {}} = JSON.parse(sessionStorage.getItem('click') ?? '{}') as Partial<Kept>;
        return Object.keys(painted).length === count;
      },
      Object.keys(control.answers).length,
      {polling: 100, timeout: 15_000},
    )
    .catch(() => {
      throw new Error(`The click on ${control.selector} was lost.`);
    });
  // The browser tells what it has measured a little later.
  await page.waitForTimeout(300);
  const {painted} = JSON.parse(
    (await page.evaluate(() => sessionStorage.getItem('click'))) ?? '{}',
  ) as Kept;
  return painted;
}

/** What is kept of a click, also while one document gives way to the next. Times are those of the clock. */
type Kept = {
  clicked: number;
  /** The texts that there were already. */
  before: Record<string, string | undefined>;
  /** Milliseconds from the click until an answer was painted. */
  painted: Record<string, number>;
};

/** Runs in each document of the tab, as text: it can use nothing from outside. */
function watchAnswers(answers: Record<string, string>): void {
  if (location.protocol === 'about:') return;
  const seen = new Set<string>();
  /** Answers in the first frame after the click: the browser itself tells when that was on the screen. */
  const prompt = new Set<string>();
  let frames = 0;

  function find(name: string): string | undefined {
    const element = document.querySelector(answers[name] ?? '');
    const isVisible = element?.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
    return isVisible ? (element?.textContent ?? '') : undefined;
  }

  function findFirstPaint(): number | undefined {
    return performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  }

  function read(): Kept | undefined {
    const text = sessionStorage.getItem('click');
    return text === null ? undefined : (JSON.parse(text) as Kept);
  }

  function keep(kept: Kept): void {
    sessionStorage.setItem('click', JSON.stringify(kept));
  }

  function look(): void {
    const kept = read();
    if (!kept) return;
    for (const name of Object.keys(answers)) {
      const text = find(name);
      if (text === undefined || text === kept.before[name] || seen.has(name)) continue;
      seen.add(name);
      if (frames === 1) prompt.add(name);
      const isFirst = findFirstPaint() === undefined;
      // It is on the screen when the second frame begins, at the latest; of the first one the browser tells itself when.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          const latest = read() ?? kept;
          const now = (isFirst && findFirstPaint()) || performance.now();
          latest.painted[name] ??= performance.timeOrigin + now - kept.clicked;
          keep(latest);
        });
      });
    }
    frames += 1;
    requestAnimationFrame(look);
  }

  // Shorter ones it does not tell of.
  const events = {type: 'event', durationThreshold: 16};
  new PerformanceObserver((list) => {
    const [press] = list.getEntriesByName('click');
    const kept = read();
    if (!press || !kept) return;
    for (const name of prompt) kept.painted[name] = press.duration;
    keep(kept);
  }).observe(events);

  addEventListener(
    'click',
    ({timeStamp}) => {
      keep({
        clicked: performance.timeOrigin + timeStamp,
        before: Object.fromEntries(Object.keys(answers).map((name) => [name, find(name)])),
        painted: {},
      });
      look();
    },
    {capture: true, once: true},
  );
  look();
}
