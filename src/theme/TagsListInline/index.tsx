/** Nothing: pages have no tags. */
export default function TagsListInline(): null {
  return null;
}
