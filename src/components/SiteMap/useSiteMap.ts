import {usePluginData} from '@docusaurus/useGlobalData';
import type {SiteEntry} from '../../data/site-page';

/** The pages there are: `siteMap` of src/data/site-map.ts. */
export default function useSiteMap(): readonly SiteEntry[] {
  // What plugins/site-map.ts has put there, which has this type.
  return usePluginData('site-map') as readonly SiteEntry[];
}
