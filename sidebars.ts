import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {aboutPages, backendPages, type SiteGroup, type SitePage} from './src/data/site-map';

type SidebarItem = Extract<SidebarsConfig[string], readonly unknown[]>[number];

/** A page as an entry of the sidebar; one with pages below it opens to show them. */
function toItem(page: SitePage | SiteGroup): SidebarItem {
  if (page.doc === undefined) return toCategory(page.label, page.pages);
  const {label, doc, pages} = page;
  return pages
    ? {...toCategory(label, pages), link: {type: 'doc', id: doc}}
    : {type: 'doc', id: doc, label};
}

function toCategory(label: string, pages: readonly SitePage[]) {
  return {type: 'category' as const, label, collapsed: false, items: pages.map(toItem)};
}

// Two, so that “Next” does not lead from the last page of the roadmap to how the site is made.
const sidebars: SidebarsConfig = {backend: backendPages.map(toItem), about: [toItem(aboutPages)]};

export default sidebars;
