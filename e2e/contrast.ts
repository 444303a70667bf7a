import type {Page} from '@playwright/test';

/**
 * Counts the texts of a page and finds those that do not reach a contrast of 7:1 with what lies behind them, as the
 * browser shows them. Signs of the tracks reach 4.5:1: white on a line's color.
 */
export function contrastFaults(page: Page): Promise<{texts: number; faults: string[]}> {
  return page.evaluate(() => {
    type Color = [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    if (!canvas) throw new Error('There is no canvas to read colors with.');

    function parse(color: string): Color {
      if (!canvas) throw new Error('unreachable');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    }

    function over([r, g, b, a]: Color, [red, green, blue]: Color): Color {
      return [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1];
    }

    function luminance([red, green, blue]: Color): number {
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    function ground(element: Element | null): Color {
      if (!element) return [255, 255, 255, 1];
      const color = parse(getComputedStyle(element).backgroundColor);
      return color[3] === 1 ? color : over(color, ground(element.parentElement));
    }

    const faults = new Set<string>();
    let texts = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.replace(/\u200b/g, '').trim();
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
        continue;
      }
      if (parent.closest('script, style')) continue;
      texts += 1;
      const behind = ground(parent);
      const ink = over(parse(getComputedStyle(parent).color), behind);
      const [lighter = 0, darker = 0] = [luminance(ink), luminance(behind)].sort((a, b) => b - a);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      const wanted = parent.matches('[class*=badge]') ? 4.5 : 7;
      if (contrast < wanted) {
        faults.add(`${contrast.toFixed(2)} “${text.slice(0, 40)}” in ${parent.className}`);
      }
    }
    return {texts, faults: [...faults]};
  });
}
