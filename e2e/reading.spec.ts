import {contrastFaults} from './contrast';
import {expect, hydrated, missingPath, pathTo, sitemapPaths, test} from './site';

const overview = pathTo('/backend');

for (const path of [...sitemapPaths(), missingPath]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every text of ${path} reads at 7:1, in ${colorScheme}`, async ({page}) => {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await page.goto(path);
      await hydrated(page);
      const {texts, faults} = await contrastFaults(page);
      expect(texts).toBeGreaterThan(20);
      expect(faults).toEqual([]);
    });
  }

  test(`links in the texts and the footer of ${path} are underlined, and show that they lead away`, async ({
    page,
  }) => {
    await page.goto(path);
    await hydrated(page);
    const links = await page
      .locator(':is(.markdown, footer) :is(p, li, th, td, dd) a:not(.hash-link)')
      .evaluateAll((all) =>
        all
          // What looks like a button is known by its border.
          .filter((link) => getComputedStyle(link).borderTopStyle === 'none')
          .map((link) => ({
            text: link.textContent.trim(),
            underlined: getComputedStyle(link).textDecorationLine === 'underline',
            leadsAway: link instanceof HTMLAnchorElement && link.origin !== location.origin,
            marked: getComputedStyle(link, '::after').content.includes('↗'),
          })),
      );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({underlined}) => !underlined)).toEqual([]);
    expect(links.filter(({leadsAway, marked}) => leadsAway !== marked)).toEqual([]);
  });

  test(`in forced colors ${path} shows what is current, what can be pressed and every line`, async ({
    page,
  }) => {
    // The reader's colors are dark, the theme that they have chosen here is light.
    await page.addInitScript(() => {
      localStorage.setItem('theme-roadmap', 'light');
    });
    await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
    for (const viewport of [
      {width: 1366, height: 768},
      {width: 360, height: 740},
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      await hydrated(page);
      if (viewport.width < 997) {
        await page.locator('.navbar__toggle').click();
        await expect(page.getByRole('dialog')).toBeVisible();
      }
      const seen = await page.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((one) =>
            one.checkVisibility({visibilityProperty: true}),
          );
        const name = (element: Element) => element.outerHTML.slice(0, 160);
        const pale = (color: string) =>
          (color.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 200);
        return {
          current: shown('a[aria-current=page], .table-of-contents__link--active')
            .filter((one) => getComputedStyle(one).borderInlineStartWidth !== '4px')
            .map(name),
          buttons: shown('button:not(.theme-back-to-top-button)')
            .filter((one) => getComputedStyle(one).borderTopStyle !== 'solid')
            .map(name),
          lines: shown('svg line:first-child, svg circle:only-child')
            .filter(
              (one) => !pale(getComputedStyle(one).stroke) && !pale(getComputedStyle(one).fill),
            )
            .map(name),
          signs: shown('.menu__caret')
            .filter((one) => !pale(getComputedStyle(one, '::before').backgroundColor))
            .map(name),
        };
      });
      expect(seen).toEqual({current: [], buttons: [], lines: [], signs: []});
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the current page is marked in the sidebar, the bar and the contents list, not by color alone, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme});
    await page.goto(`${overview}#tech-stack`);
    await hydrated(page);
    const inSidebar = page.locator('aside a[aria-current=page]');
    const inBar = page.locator('.navbar__items a[aria-current=page]');
    const inContents = page.locator('.table-of-contents__link--active');
    for (const current of [inSidebar, inBar, inContents]) await expect(current).toHaveCount(1);
    for (const current of [inSidebar, inContents]) {
      await expect(current).toHaveCSS('border-inline-start-width', '4px');
      await expect(current).toHaveCSS('border-inline-start-style', 'solid');
      const color = await current.evaluate((one) => getComputedStyle(one).color);
      await expect(current).toHaveCSS('border-inline-start-color', color);
    }
    await expect(inSidebar).toHaveCSS('font-weight', '600');
    await expect(inBar).toHaveCSS('text-decoration-line', 'underline');
    // The words stay where they are, or the list would twitch while the reader scrolls.
    const [marked, plain] = await inContents.evaluate((one) => {
      const text = document.createRange();
      text.selectNodeContents(one);
      const {left} = text.getBoundingClientRect();
      one.classList.remove('table-of-contents__link--active');
      return [left, text.getBoundingClientRect().left];
    });
    expect(marked).toBe(plain);
  });
}

test('without motion the button back to the top leads there at once, with motion it glides', async ({
  page,
}) => {
  const wayUp = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({reducedMotion});
    await page.goto(overview);
    await hydrated(page);
    await page.evaluate(() => {
      scrollTo({top: 2500, behavior: 'instant'});
    });
    await page.mouse.wheel(0, -200);
    const button = page.getByRole('button', {name: 'Scroll back to top'});
    await expect(button).toBeVisible();
    return button.evaluate(
      (one: HTMLElement) =>
        new Promise<number[]>((resolve) => {
          one.click();
          requestAnimationFrame(() => {
            const first = scrollY;
            setTimeout(() => {
              resolve([first, scrollY]);
            }, 1500);
          });
        }),
    );
  };
  expect(await wayUp('reduce')).toEqual([0, 0]);
  expect((await wayUp('no-preference'))[0]).toBeGreaterThan(0);
});

test('without motion nothing moves on any page', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  for (const path of [...sitemapPaths(), missingPath]) {
    await page.goto(path);
    await hydrated(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(one);
          const waits = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
          return animationName !== 'none' || waits || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving).toBe(0);
  }
});

test('no list of tabs and no checkbox is without a name', async ({page}) => {
  for (const path of [...sitemapPaths(), missingPath]) {
    await page.goto(path);
    await hydrated(page);
    await expect(page.locator('[role=tablist]:not([aria-label], [aria-labelledby])')).toHaveCount(
      0,
    );
    const unnamed = await page
      .locator('input[type=checkbox]:not([aria-label], [aria-labelledby])')
      .evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).labels?.length === 0));
    expect(unnamed).toEqual([]);
  }
});
