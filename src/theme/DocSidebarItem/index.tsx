import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import DocSidebarItem from '@theme-original/DocSidebarItem';
import type {Props} from '@theme/DocSidebarItem';
import {memo} from 'react';

/**
 * An item of the sidebar, which is rendered again when the reader comes to what it stands for, or goes from there; the
 * theme renders each of them with each page.
 */
export default memo(DocSidebarItem, looksTheSame);

function looksTheSame(before: Props, after: Props): boolean {
  const known: Record<string, unknown> = {...before, activePath: after.activePath};
  return (
    Object.entries(after).every(([name, value]) => known[name] === value) &&
    !isActive(before) &&
    !isActive(after)
  );
}

function isActive({item, activePath}: Props): boolean {
  return isActiveSidebarItem(item, activePath);
}
