/** Nothing: Pagefind reads the pages themselves, and what the theme would write is for another search. */
export default function SearchMetadata(): null {
  return null;
}
