/** Nothing: this site announces nothing above its pages. */
export default function AnnouncementBar(): null {
  return null;
}
