import type {Page} from '@playwright/test';

/**
 * Texts of which a part can't be seen, because it lies beyond the edge of the window or of a box that cuts it off. What a
 * box scrolls into view can be read on a screen; on paper it can't.
 */
export function textBeyondTheEdge(
  page: Page,
  medium: 'screen' | 'print' = 'screen',
): Promise<string[]> {
  return page.evaluate((onPaper) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    texts: for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({visibilityProperty: true})) continue;
      // Off screen on purpose: the closed menu, the link that appears with the focus.
      if (parent.closest('script, style, .navbar-sidebar, [class*=skip_], .visually-hidden'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({width}) => width > 0);
      const right = Math.max(...rects.map((rect) => rect.right));
      const left = Math.min(...rects.map((rect) => rect.left));
      let edges = {left: 0, right: document.documentElement.clientWidth};
      for (
        let box: Element | null = parent;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const {overflowX, display} = getComputedStyle(box);
        if (overflowX === 'visible' || display === 'inline') continue;
        const inner = box.getBoundingClientRect();
        // For screen readers only.
        if (inner.width <= 1) continue texts;
        edges = {left: Math.max(edges.left, inner.left), right: Math.min(edges.right, inner.right)};
        if (!onPaper && ['auto', 'scroll'].includes(overflowX)) {
          edges = {left: -Infinity, right: Infinity};
          break;
        }
      }
      if (rects.length > 0 && (right > edges.right + 1 || left < edges.left - 1)) {
        texts.push(`${text.slice(0, 40)} in ${parent.outerHTML.slice(0, 60)}`);
      }
    }
    return texts;
  }, medium === 'print');
}
