/** Tools for lists. */

// #region sort-by
/** A sorted copy: `sortBy(bookings, 'title')`. Works for items of any type; the key is one that they have. */
export function sortBy<Item>(items: readonly Item[], key: keyof Item): Item[] {
  return items.toSorted((a, b) => {
    if (a[key] === b[key]) return 0;
    return a[key] < b[key] ? -1 : 1;
  });
}
// #endregion sort-by

// #region is-one-of
/** Whether an unknown value is in a list: `isOneOf(['confirmed', 'canceled'], input)`. Afterwards the compiler knows it too. */
export function isOneOf<Value extends string>(
  values: readonly Value[],
  input: unknown,
): input is Value {
  return values.some((value) => value === input);
}
// #endregion is-one-of
