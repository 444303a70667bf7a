import type {Plugin} from '@docusaurus/types';
import {siteMap} from '../src/data/site-map';
import type {SiteEntry} from '../src/data/site-page';

/** Gives every page the finished list of pages, for `useSiteMap`, without the curriculum that it is made from. */
export default function siteMapPlugin(): Plugin {
  return {
    name: 'site-map',
    contentLoaded({actions}) {
      actions.setGlobalData(siteMap.map(essence));
    },
  };
}

/** An entry without what only one page says of it. */
function essence({label, doc, pages}: SiteEntry): object {
  return {label, doc, pages: pages?.map(essence)};
}
