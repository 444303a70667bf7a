/** Stretch: tools for lists. They run, but they forget what they are given, and partly do the wrong thing. */

/** A sorted copy: `sortBy(bookings, 'title')`. Works for items of any type; the key is one that they have. */
export function sortBy(items: any, key: any): any {
  return items.sort((a: any, b: any) => String(a[key]).localeCompare(String(b[key])));
}

/** Whether an unknown value is in a list: `isOneOf(['confirmed', 'canceled'], input)`. Afterwards the compiler knows it too. */
export function isOneOf(values: any, input: any): any {
  return values.join().includes(input);
}
