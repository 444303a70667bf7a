import type {ClientModule} from '@docusaurus/types';

/**
 * When a link or the history leads to another page without loading one, the browser says nothing and leaves the focus
 * on what is gone. So the focus goes to the new page's title, or to the section that the address names, also on the
 * same page. A screen reader reads out what takes the focus: a live region beside it would say the title twice, or one
 * of the two would cut the other off.
 */
const arrive: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (!previousLocation) return;
    const samePage = location.pathname === previousLocation.pathname;
    if (samePage && (!location.hash || location.hash === previousLocation.hash)) return;
    // The page's head, the theme's own handling of the focus, and the frames in which the page is painted come first.
    requestAnimationFrame(() => {
      setTimeout(() => {
        const place =
          findSection(location.hash) ??
          document.querySelector<HTMLElement>('main h1') ??
          document.querySelector('main');
        if (place) moveFocus(place);
      }, 100);
    });
  },
};

export default arrive;

function findSection(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // The address ends in a percent sign that stands for nothing.
    return null;
  }
}

/** Moves the focus to what is no control, for as long as it stays there; the page has already scrolled. */
function moveFocus(place: HTMLElement): void {
  if (place.tabIndex < 0) {
    place.tabIndex = -1;
    place.addEventListener(
      'blur',
      () => {
        place.removeAttribute('tabindex');
      },
      {once: true},
    );
  }
  place.focus({preventScroll: true});
}
