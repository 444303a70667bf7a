import type {ClientModule} from '@docusaurus/types';

/**
 * A page is fetched when the reader points at its link, touches it or moves the focus there. (The theme fetches every
 * page whose link comes into sight: on this site hundreds of kilobytes for a reader who only reads.)
 */
const loadOnIntent: ClientModule = {
  onRouteDidUpdate({previousLocation}) {
    if (previousLocation) return;
    for (const intent of ['mouseover', 'touchstart', 'focusin']) {
      document.addEventListener(intent, load, {passive: true});
    }
  },
};

export default loadOnIntent;

function load({target}: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.origin === location.origin && !link.target && !link.download) {
    void window.docusaurus.preload(link.pathname);
  }
}
