import {usePluginData} from '@docusaurus/useGlobalData';
import type {SiteEntry} from '../../data/site-page';

/** The upper levels of `siteMap` in src/data/site-map.ts, as plugins/site-map.ts sends them. */
export default function useSiteMap(): readonly SiteEntry[] {
  // The plugin makes it of entries, and keeps their type.
  return usePluginData('site-map') as readonly SiteEntry[];
}
