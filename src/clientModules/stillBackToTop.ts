import type {ClientModule} from '@docusaurus/types';

/** For readers who want no motion, the theme's button back to the top leads there at once; it always glides. */
const stillBackToTop: ClientModule = {};

export default stillBackToTop;

if (typeof document !== 'undefined') {
  document.addEventListener(
    'click',
    (event) => {
      const isButton =
        event.target instanceof Element && event.target.closest('.theme-back-to-top-button');
      if (!isButton || !matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      event.stopPropagation();
      scrollTo({top: 0, behavior: 'instant'});
    },
    {capture: true},
  );
}
