/** What Bookable asks of its table of rooms, in three versions of its code. */

/** What PGlite and the driver `pg` have in common. */
export type Client = {
  query(sql: string, values?: unknown[]): Promise<{rows: unknown[]}>;
};

/** One version: it adds a room with a screen, and lists all rooms. */
export type Version = {add: string; list: string};

// #region versions
export const versions: Record<string, Version> = {
  // Runs today: knows the old column only.
  v1: {
    add: 'INSERT INTO rooms (name, capacity, projector) VALUES ($1, 6, true)',
    list: 'SELECT name, CASE WHEN projector THEN 1 ELSE 0 END AS screens FROM rooms',
  },
  // Writes both columns, and reads the new one where it is filled.
  v2: {
    add: `INSERT INTO rooms (name, capacity, projector, screens)
          VALUES ($1, 6, true, 1)`,
    list: `SELECT name, coalesce(screens, CASE WHEN projector THEN 1 ELSE 0 END)
           AS screens FROM rooms`,
  },
  // Knows the new column only.
  v3: {
    add: 'INSERT INTO rooms (name, capacity, screens) VALUES ($1, 6, 1)',
    list: 'SELECT name, screens FROM rooms',
  },
};
// #endregion versions

// #region renamed
/** What a rename of the column asks of the code. */
export const aroundRename: Record<string, Version> = {
  v1: {
    add: 'INSERT INTO rooms (name, capacity, projector) VALUES ($1, 6, true)',
    list: 'SELECT name, projector AS screens FROM rooms',
  },
  renamed: {
    add: 'INSERT INTO rooms (name, capacity, has_screen) VALUES ($1, 6, true)',
    list: 'SELECT name, has_screen AS screens FROM rooms',
  },
};
// #endregion renamed
