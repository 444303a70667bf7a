import type {ClientModule} from '@docusaurus/types';

/**
 * A page is fetched when the reader points at its link, touches it or moves the focus there, and the next one in order
 * when the reader has come to the end of a page. (The theme fetches every page whose link comes into sight: on this site
 * hundreds of kilobytes for a reader who only reads.)
 */
const loadOnIntent: ClientModule = {
  onRouteDidUpdate({previousLocation}) {
    ends ??= new IntersectionObserver((links) => {
      for (const {isIntersecting, target} of links) if (isIntersecting) load({target});
    });
    ends.disconnect();
    const next = document.querySelector('.pagination-nav__link--next');
    if (next) ends.observe(next);
    if (previousLocation) return;
    for (const intent of ['mouseover', 'touchstart', 'focusin']) {
      document.addEventListener(intent, load, {passive: true});
    }
  },
};

export default loadOnIntent;

/** Not on the server, which has none. */
let ends: IntersectionObserver | undefined;

function load({target}: Pick<Event, 'target'>): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.origin === location.origin && !link.target && !link.download) {
    void window.docusaurus.preload(link.pathname);
  }
}
