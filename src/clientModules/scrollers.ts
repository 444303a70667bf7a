import type {ClientModule} from '@docusaurus/types';

/** What scrolls sideways when its content is wider than the column: blocks of code and tables from Markdown. */
const selector = 'pre, [data-table]';

/**
 * Makes a stop of the Tab key of each block of code and each table that is too wide for its column, so that it can be
 * scrolled by keyboard, and of no other.
 */
const scrollers: ClientModule = {
  onRouteDidUpdate({previousLocation}) {
    if (previousLocation) return;
    watch(document.body);
    // Blocks of code are made anew once the page is alive, and parts of a page come and go.
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
        if (node instanceof Element) watch(node);
      }
    }).observe(document.body, {childList: true, subtree: true});
  },
};

export default scrollers;

const sizes =
  typeof ResizeObserver === 'undefined'
    ? undefined
    : new ResizeObserver((entries) => {
        for (const {target} of entries) {
          const scroller = target.closest<HTMLElement>(selector);
          if (scroller) update(scroller);
        }
      });

function watch(part: Element): void {
  const scrollers = [...part.querySelectorAll(selector)];
  if (part.matches(selector)) scrollers.push(part);
  for (const scroller of scrollers) {
    // Either may grow while the other one stays as it is.
    for (const one of [scroller, ...scroller.children]) sizes?.observe(one);
  }
}

function update(scroller: HTMLElement): void {
  if (scroller.scrollWidth <= scroller.clientWidth) {
    for (const name of ['tabindex', 'role', 'aria-label']) scroller.removeAttribute(name);
    return;
  }
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'group');
  const kind = scroller.matches('pre') ? 'Code' : 'Table';
  const heading = findHeading(scroller);
  scroller.setAttribute('aria-label', heading ? `${kind}: ${heading}` : kind);
}

/** Text of the nearest heading before an element, without the sign of its link. */
function findHeading(element: Element): string | undefined {
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')];
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before
    .at(-1)
    ?.textContent.replace(/\u200b/g, '')
    .trim();
}
