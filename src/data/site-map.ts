/**
 * The pages there are, in reading order, with the sections worth a link of their own. The sidebar, the footer and
 * the page for addresses that do not exist are made from this list; the build fails when one of its links is broken.
 */
import {trackName, tracks} from './tracks';

/** A part of a page that has an address of its own. */
export type SiteSection = {
  label: string;
  /** The heading's id, without `#`. */
  anchor: string;
};

/** A page of the site. */
export type SitePage = {
  label: string;
  /** Id of the document: its path below `docs/`, without the extension. */
  doc: string;
  /** Address below the base path. */
  path: string;
  sections: readonly SiteSection[];
};

export const siteMap: readonly SitePage[] = [
  {
    label: 'Backend overview',
    doc: 'backend/index',
    path: '/backend',
    sections: [
      {label: 'Duration tracks', anchor: 'duration-tracks'},
      {label: 'Learning resources', anchor: 'learning-resources'},
      {label: 'Frequently asked questions', anchor: 'frequently-asked-questions'},
    ],
  },
  {
    label: 'Internship program',
    doc: 'backend/internship-program/index',
    path: '/backend/internship-program',
    sections: [
      {label: 'Two phases', anchor: 'two-phases'},
      {label: 'Project options', anchor: 'project-options'},
      {label: 'Choose a track', anchor: 'tracks'},
      ...tracks.map((track) => ({label: trackName(track), anchor: track.id})),
      {label: 'A 40-hour week', anchor: 'a-40-hour-week'},
      {label: 'What is included', anchor: 'what-is-included'},
      {label: 'What is not published', anchor: 'not-published'},
    ],
  },
];

/** Address of a section, below the base path. */
export function sectionAddress(page: SitePage, section: SiteSection): string {
  return `${page.path}#${section.anchor}`;
}
