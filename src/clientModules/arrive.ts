import type {ClientModule} from '@docusaurus/types';
import styles from './arrive.module.css';

/**
 * When a link or the history leads to another page without loading one, the browser says nothing and leaves the focus
 * on what is gone. So the focus goes to the new page's title, or to the section that the address names, and a screen
 * reader hears the page's title once. A link to a section of the same page moves the focus there, as it does in the
 * browser, and announces nothing.
 */
const arrive: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    const announcer = findAnnouncer();
    if (!previousLocation) return;
    const samePage = location.pathname === previousLocation.pathname;
    if (samePage && (!location.hash || location.hash === previousLocation.hash)) return;
    // The page's head, and the theme's own handling of the focus, come after this.
    requestAnimationFrame(() => {
      setTimeout(() => {
        const place =
          findSection(location.hash) ??
          document.querySelector<HTMLElement>('main h1') ??
          document.querySelector('main');
        if (place) moveFocus(place);
        if (!samePage) announcer.textContent = document.title;
      });
    });
  },
};

export default arrive;

/** The live region: it has to be there before it speaks. */
function findAnnouncer(): HTMLElement {
  const found = document.querySelector<HTMLElement>(`.${styles.announcer}`);
  if (found) return found;
  const announcer = document.createElement('div');
  announcer.className = styles.announcer ?? '';
  announcer.setAttribute('aria-live', 'polite');
  document.body.append(announcer);
  return announcer;
}

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
