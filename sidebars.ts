import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {sectionAddress, siteMap} from './src/data/site-map';

/** The site map as a sidebar: the first page is the roadmap's home, every other page opens to show its sections. */
const [home, ...pages] = siteMap;

const sidebars: SidebarsConfig = {
  backend: [
    ...(home ? [{type: 'doc' as const, id: home.doc, label: home.label}] : []),
    ...pages.map((page) => ({
      type: 'category' as const,
      label: page.label,
      link: {type: 'doc' as const, id: page.doc},
      collapsed: false,
      items: page.sections.map((section) => ({
        type: 'link' as const,
        label: section.label,
        href: sectionAddress(page, section),
      })),
    })),
  ],
};

export default sidebars;
