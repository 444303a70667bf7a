// #region cases
const room = {name: 'Banda', capacity: 8, projector: true};

/** What a body is like, and the body, which must be accepted. */
export const accepted: [like: string, body: unknown][] = [
  ['a room with a projector', room],
  ['a room that does not mention a projector', {name: 'Banda', capacity: 8}],
  ['the smallest room', {...room, capacity: 1}],
  ['the largest room', {...room, capacity: 500}],
  ['the shortest name', {...room, name: 'B'}],
  ['the longest name, with spaces around it', {...room, name: ` ${'x'.repeat(80)} `}],
];

/**
 * What a body is like, the body, and the field that is wrong with it:
 * `(whole)` where it is the body itself.
 */
export const refused: [like: string, body: unknown, field: string][] = [
  ['no name', {capacity: 8}, 'name'],
  ['a name of spaces', {...room, name: '   '}, 'name'],
  ['a name that is too long', {...room, name: 'x'.repeat(81)}, 'name'],
  ['nobody fits in', {...room, capacity: 0}, 'capacity'],
  ['one person too many', {...room, capacity: 501}, 'capacity'],
  ['half a person', {...room, capacity: 1.5}, 'capacity'],
  ['a number sent as text', {...room, capacity: '8'}, 'capacity'],
  ['a projector that is a text', {...room, projector: 'false'}, 'projector'],
  ['an id that the client chose', {...room, id: 7}, '(whole)'],
  ['a list of rooms', [room], '(whole)'],
];
// #endregion cases
