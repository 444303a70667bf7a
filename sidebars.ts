import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {aboutPages, backendPages} from './src/data/site-map';
import type {SiteEntry} from './src/data/site-page';

type SidebarItem = Extract<SidebarsConfig[string], readonly unknown[]>[number];

/**
 * An entry of the sidebar. A page with pages below it opens to show them; a group is always open, since the theme would
 * make a link of its name that is called a button and is none.
 */
function toItem({label, doc, pages = []}: SiteEntry, isStage = false): SidebarItem {
  if (doc !== undefined && pages.length === 0) return {type: 'doc', id: doc, label};
  const items = pages.map((page) => toItem(page, doc === undefined));
  if (doc === undefined) return {type: 'category', label, collapsible: false, items};
  // Forty lessons are too many at once: a stage opens where the reader is in it.
  return {type: 'category', label, link: {type: 'doc', id: doc}, collapsed: isStage, items};
}

// Two, so that “Next” does not lead from the last page of the roadmap to how the site is made.
const sidebars: SidebarsConfig = {
  backend: backendPages.map((page) => toItem(page)),
  about: aboutPages.pages.map((page) => toItem(page)),
};

export default sidebars;
