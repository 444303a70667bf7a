import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {aboutPages, backendPages, type SitePage} from './src/data/site-map';

type SidebarItem = Extract<SidebarsConfig[string], readonly unknown[]>[number];

/** A page as an entry of the sidebar; one with pages below it opens to show them. */
function toItem({label, doc, pages}: SitePage): SidebarItem {
  return pages
    ? {
        type: 'category',
        label,
        link: {type: 'doc', id: doc},
        collapsed: false,
        items: pages.map(toItem),
      }
    : {type: 'doc', id: doc, label};
}

// Two, so that “Next” does not lead from the last page of the roadmap to how the site is made.
const sidebars: SidebarsConfig = {
  backend: backendPages.map(toItem),
  about: aboutPages.pages.map(toItem),
};

export default sidebars;
