/** A search for bookings by their title: once as an invitation to break in, and once as it should be. */

// #region client
/** What PGlite and the driver `pg` have in common. */
export type Client = {
  query(sql: string, values?: unknown[]): Promise<{rows: unknown[]}>;
};
// #endregion client

// #region from-strings
/** Wrong: what somebody types becomes a part of the statement. */
export async function searchFromStrings(client: Client, text: string) {
  const {rows} = await client.query(
    `SELECT id, title FROM bookings
     WHERE status = 'confirmed' AND title ILIKE '%${text}%'
     ORDER BY id`,
  );
  return rows;
}
// #endregion from-strings

// #region with-parameter
/** What somebody types travels beside the statement, as a value. */
export async function search(client: Client, text: string) {
  const {rows} = await client.query(
    `SELECT id, title FROM bookings
     WHERE status = 'confirmed' AND strpos(lower(title), lower($1)) > 0
     ORDER BY id`,
    [text],
  );
  return rows;
}
// #endregion with-parameter

// #region order
/** By what a list of rooms can be sorted. */
const orders = new Map([
  ['name', 'name'],
  ['seats', 'capacity DESC, name'],
]);

/** @param by what a client asks for; it is looked up, and never becomes SQL */
export async function listRooms(client: Client, by: string) {
  const order = orders.get(by);
  if (!order) throw new Error(`Rooms are not sorted by "${by}".`);
  const {rows} = await client.query(`SELECT name, capacity FROM rooms ORDER BY ${order}`);
  return rows;
}
// #endregion order
