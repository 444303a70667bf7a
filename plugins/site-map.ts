import type {Plugin} from '@docusaurus/types';
import {siteMap} from '../src/data/site-map';

/** Gives every page the finished list of pages, for `useSiteMap`, without the curriculum that it is made from. */
export default function siteMapPlugin(): Plugin {
  return {
    name: 'site-map',
    contentLoaded({actions}) {
      actions.setGlobalData(siteMap);
    },
  };
}
