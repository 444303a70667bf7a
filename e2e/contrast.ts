import type {Page} from '@playwright/test';

/**
 * Counts the texts of a page and finds those that do not reach a contrast of 7:1 with what lies behind them, as the
 * browser shows them. Signs of the tracks reach 4.5:1: white on a line's color. What lies behind a text are the elements
 * around it; so a text that lies on any other box is a fault, too.
 */
export function contrastFaults(page: Page): Promise<{texts: number; faults: string[]}> {
  return page.evaluate(() => {
    // Below its top a page lies behind the bar.
    scrollTo({top: 0, behavior: 'instant'});
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

    const grounds = new Map<Element, Color>();
    function ground(element: Element | null): Color {
      if (!element) return [255, 255, 255, 1];
      let known = grounds.get(element);
      if (!known) {
        const color = parse(getComputedStyle(element).backgroundColor);
        known = color[3] === 1 ? color : over(color, ground(element.parentElement));
        grounds.set(element, known);
      }
      return known;
    }

    /** What a color in an element comes to when that, or one around it, lets through what lies behind it. */
    function faded(color: Color, element: Element): Color {
      let seen = color;
      for (let one: Element | null = element; one; one = one.parentElement) {
        const opacity = Number(getComputedStyle(one).opacity);
        if (opacity < 1) {
          const [red, green, blue] = seen;
          seen = over([red, green, blue, opacity], ground(one.parentElement));
        }
      }
      return seen;
    }

    function isShown(element: Element): boolean {
      return element.checkVisibility({visibilityProperty: true, opacityProperty: true});
    }

    const isIn = (x: number, y: number) => (box: DOMRect) =>
      box.left < x && x < box.right && box.top < y && y < box.bottom;

    /** Whether nothing around an element cuts it off at a place. */
    function reaches(element: Element, x: number, y: number): boolean {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const {overflow, display} = getComputedStyle(one);
        if (overflow === 'visible' || display === 'inline' || one === document.body) continue;
        if (!isIn(x, y)(one.getBoundingClientRect())) return false;
      }
      return true;
    }

    const colored = [...document.body.querySelectorAll('*')]
      .filter((one) => parse(getComputedStyle(one).backgroundColor)[3] > 0 && isShown(one))
      .map((element) => ({element, boxes: [...element.getClientRects()]}));

    /** An element with a color that lies where a text is, and not around it. */
    function strange(content: Node, parent: Element): Element | undefined {
      const range = document.createRange();
      range.selectNodeContents(content);
      for (const {left, right, top, bottom} of range.getClientRects()) {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const found = colored.find(
          ({element, boxes}) =>
            boxes.some(isIn(x, y)) &&
            !element.contains(content) &&
            reaches(parent, x, y) &&
            reaches(element, x, y),
        );
        if (found) return found.element;
      }
      return undefined;
    }

    const faults = new Set<string>();
    let texts = 0;
    function look(text: string, content: Node, parent: Element): void {
      texts += 1;
      const behind = ground(parent);
      const ink = over(parse(getComputedStyle(parent).color), behind);
      const [lighter = 0, darker = 0] = [ink, behind]
        .map((color) => luminance(faded(color, parent)))
        .sort((a, b) => b - a);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      const wanted = parent.matches('[class*=badge]') ? 4.5 : 7;
      const place = `“${text.slice(0, 40)}” in ${parent.className}`;
      if (contrast < wanted) faults.add(`${contrast.toFixed(2)} ${place}`);
      const other = strange(content, parent);
      if (other) faults.add(`${place} lies on ${other.outerHTML.slice(0, 60)}`);
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.replace(/\u200b/g, '').trim();
      const parent = node.parentElement;
      if (!text || !parent || !isShown(parent) || parent.closest('script, style')) continue;
      look(text, node, parent);
    }
    // What is typed or chosen is not in the text of the page.
    const fields = ':is(input:not([type=checkbox], [type=radio]), select, textarea):enabled';
    for (const field of document.querySelectorAll(fields)) {
      if (isShown(field)) look(field.id, field, field);
    }
    return {texts, faults: [...faults]};
  });
}
