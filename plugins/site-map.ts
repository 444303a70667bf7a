import type {Plugin} from '@docusaurus/types';
import {siteMap} from '../src/data/site-map';
import type {SiteEntry} from '../src/data/site-page';

/**
 * Gives every page the list for `useSiteMap`: the pages that stand in it and those right below them, which lead to the
 * rest. All lessons in the footer of each page would make every page heavier with every lesson, and the footer no map.
 */
export default function siteMapPlugin(): Plugin {
  return {
    name: 'site-map',
    contentLoaded({actions}) {
      actions.setGlobalData(
        siteMap.map((entry) => ({...leaf(entry), pages: entry.pages?.map(withoutPagesBelow)})),
      );
    },
  };
}

/** A page alone; a group, which has no page to lead to its own, with them. */
function withoutPagesBelow(entry: SiteEntry): object {
  return entry.doc === undefined
    ? {...leaf(entry), pages: entry.pages.map(withoutPagesBelow)}
    : leaf(entry);
}

function leaf({label, doc}: SiteEntry): object {
  return {label, doc};
}
