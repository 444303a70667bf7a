import type {ClientModule} from '@docusaurus/types';

/**
 * The theme fetches every page whose link comes into sight: on this site hundreds of kilobytes for a reader who only
 * reads. Here a page is fetched when the reader points at its link, touches it (both by the theme) or moves the focus
 * there.
 */
const loadOnIntent: ClientModule = {
  onRouteDidUpdate({previousLocation}) {
    if (previousLocation) return;
    window.docusaurus = {...window.docusaurus, prefetch: () => false};
    document.addEventListener('focusin', ({target}) => {
      const link = target instanceof HTMLAnchorElement ? target : undefined;
      if (link?.origin === location.origin && !link.target && !link.download) {
        void window.docusaurus.preload(link.pathname);
      }
    });
  },
};

export default loadOnIntent;
