/** Stretch: tools for lists. They run, but they forget what they are given, and partly do the wrong thing. */

/** A sorted copy of items of any type, by a key they have: `sortBy(rooms, 'name')`. */
export function sortBy(items: any, key: any): any {
  return items.sort((a: any, b: any) => String(a[key]).localeCompare(String(b[key])));
}

/** Whether a value is in a list of texts; afterwards the compiler knows it too. */
export function isOneOf(values: any, input: any): any {
  return values.join().includes(input);
}
