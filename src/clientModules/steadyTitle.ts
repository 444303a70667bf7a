import type {ClientModule} from '@docusaurus/types';

/**
 * While a page comes alive, its head is put together step by step, and its title would for a moment be the site's. So
 * the title stays as it was served until all is there.
 */
const steadyTitle: ClientModule = {
  onRouteDidUpdate({previousLocation}) {
    if (!previousLocation) Reflect.deleteProperty(document, 'title');
  },
};

export default steadyTitle;

if (typeof document !== 'undefined') {
  const served = document.title;
  Object.defineProperty(document, 'title', {
    configurable: true,
    get: () => served,
    set: () => undefined,
  });
}
