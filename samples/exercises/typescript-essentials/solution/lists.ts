/** Tools for lists. */

// #region sort-by
/** A sorted copy of items of any type, by a key they have: `sortBy(rooms, 'name')`. */
export function sortBy<Item>(items: readonly Item[], key: keyof Item): Item[] {
  return items.toSorted((a, b) => {
    if (a[key] === b[key]) return 0;
    return a[key] < b[key] ? -1 : 1;
  });
}
// #endregion sort-by

// #region is-one-of
/** Whether a value is in a list of texts; afterwards the compiler knows it too. */
export function isOneOf<Value extends string>(
  values: readonly Value[],
  input: unknown,
): input is Value {
  return values.some((value) => value === input);
}
// #endregion is-one-of
