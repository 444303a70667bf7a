import type {Page} from '@playwright/test';

/** A box that a page draws: what it is, then where it stands and each property that colors it. */
type Box = string[];

/** The properties by which a theme can color or hide something. */
const visible =
  /color|fill|stroke|shadow|background|border|outline|opacity|filter|image|mask|blend|decoration|visibility|content/;

/**
 * All that a page draws. Where two pages draw the same, their pictures are the same, too; this takes a tenth of the time of
 * a picture, and tells what differs.
 */
export async function drawnBoxes(page: Page): Promise<Box[]> {
  const properties = await page.evaluate(() => [...getComputedStyle(document.body)]);
  const computedStyles = properties.filter((one) => visible.test(one) && !one.startsWith('--'));
  const session = await page.context().newCDPSession(page);
  const {documents, strings} = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles,
    includePaintOrder: true,
  });
  await session.detach();
  const [shown] = documents;
  if (!shown) return [];
  const {nodes, layout} = shown;
  const text = (at: number | undefined) => strings[at ?? -1] ?? '';
  return layout.nodeIndex.map((node, at) => [
    `${text(nodes.nodeName?.[node])} “${text(layout.text[at]).slice(0, 40)}”`,
    `at ${(layout.bounds[at] ?? []).join(' ')}`,
    `painted as number ${layout.paintOrders?.[at] ?? 0}`,
    `from ${text(nodes.currentSourceURL?.value[nodes.currentSourceURL.index.indexOf(node)])}`,
    ...(layout.styles[at] ?? []).map(
      (value, name) => `${computedStyles[name] ?? ''}: ${text(value)}`,
    ),
  ]);
}

/** What the boxes of a page have that those of another have not. */
export function differences(before: Box[], after: Box[]): string[] {
  return after.flatMap((box, at) =>
    box
      .filter((part, index) => part !== before[at]?.[index])
      .map((part) => `${box[0] ?? ''} ${part}`),
  );
}
