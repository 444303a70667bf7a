import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {aboutPages, backendPages, lessonsWithPages} from './src/data/site-map';
import type {SiteEntry} from './src/data/site-page';

type SidebarItem = Extract<SidebarsConfig[string], readonly unknown[]>[number];

/** An entry of the sidebar; one with pages below it opens to show them. */
function toItems({label, doc, pages = []}: SiteEntry, isStage = false): SidebarItem[] {
  const items = pages.flatMap((page) => toItems(page, doc === undefined));
  // Of the name of a stage without a page, the theme would make a link that leads nowhere.
  if (doc === undefined && isStage) {
    return [{type: 'html', value: label, className: 'menu__group', defaultStyle: true}, ...items];
  }
  if (doc === undefined) return [{type: 'category', label, collapsible: false, items}];
  if (items.length === 0) {
    // By its class an entry shows that its lesson is done: src/components/Progress/stamp.ts.
    const lesson = lessonsWithPages.find((id) => doc.endsWith(`/${id}`));
    return [{type: 'doc', id: doc, label, ...(lesson && {className: `lesson-${lesson}`})}];
  }
  // Forty lessons are too many at once: a stage opens where the reader is in it.
  return [{type: 'category', label, link: {type: 'doc', id: doc}, collapsed: isStage, items}];
}

// Two, so that “Next” does not lead from the last page of the roadmap to how the site is made.
const sidebars: SidebarsConfig = {
  backend: backendPages.flatMap((page) => toItems(page)),
  about: aboutPages.pages.flatMap((page) => toItems(page)),
};

export default sidebars;
