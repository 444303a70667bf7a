import {expect, hydrated, pathTo, sitemapPaths, test} from './site';

const overview = pathTo('/backend');

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
      // Both change together while the mark appears.
      const hasColorOfText = await current.evaluate((one) => {
        const {color, borderInlineStartColor} = getComputedStyle(one);
        return borderInlineStartColor === color;
      });
      expect(hasColorOfText).toBe(true);
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

test('the sidebar marks the page that a reader has come to, on every way', async ({page}) => {
  const current = page.locator('aside a[aria-current=page]');
  const isMarked = async (path: string) => {
    await expect(page).toHaveURL(pathTo(path));
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute('href', pathTo(path));
  };
  await page.goto(overview);
  await hydrated(page);
  await isMarked('/backend');
  for (const path of [
    '/backend/http-apis',
    '/backend/http-apis/nestjs-first-api',
    '/backend/http-apis/validation-with-zod',
    '/backend/internship-program',
    '/backend/internship-program/faq',
    '/backend',
  ]) {
    // Where it stands in the sidebar, it may be folded away.
    await page
      .locator(`a[href="${pathTo(path)}"]`)
      .first()
      .evaluate((link: HTMLAnchorElement) => {
        link.click();
      });
    await isMarked(path);
  }
  await page.goBack();
  await isMarked('/backend/internship-program/faq');
});

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

test('on wide paper a page has no empty column beside its content', async ({page}) => {
  // A4, across.
  await page.setViewportSize({width: 1122, height: 793});
  await page.emulateMedia({media: 'print'});
  for (const path of ['/backend', '/backend/http-apis/nestjs-first-api', '/backend/map']) {
    await page.goto(pathTo(path));
    const place = await page.locator('article').boundingBox();
    expect.soft(place?.x, path).toBeLessThan(50);
    expect.soft(place?.width, path).toBeGreaterThan(1022);
  }
});

test('on paper a cheat sheet is two pages at most, its code in 8 points', async ({page}) => {
  const list = pathTo('/reference/cheat-sheets');
  const sheets = sitemapPaths().filter(
    (path) => path.startsWith(list) && path.length > list.length + 1,
  );
  expect(sheets.length).toBeGreaterThan(5);
  await page.emulateMedia({media: 'print'});
  for (const path of sheets) {
    await page.goto(path);
    const code = page.locator('.theme-code-block code').first();
    // 8 points are 10 2/3 pixels.
    if ((await code.count()) > 0) await expect(code).toHaveCSS('font-size', /^10\.6/);
    const margin = '1cm';
    const paper = {top: margin, right: margin, bottom: margin, left: margin};
    const pdf = (await page.pdf({format: 'A4', margin: paper})).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect.soft(pages.length, path).toBeGreaterThan(0);
    expect.soft(pages.length, path).toBeLessThanOrEqual(2);
  }
});
