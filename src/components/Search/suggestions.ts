import {sectionAddress, siteMap} from '../../data/site-map';

/** Where the site begins: offered before the reader has typed anything. */
export const suggestions = siteMap
  .flatMap((page) => [
    {label: page.label, to: page.path},
    ...page.sections.map((section) => ({
      label: section.label,
      to: sectionAddress(page, section),
    })),
  ])
  .slice(0, 4);
