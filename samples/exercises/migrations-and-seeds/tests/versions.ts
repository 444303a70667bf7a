/** Three versions of the code: what each asks of the table. While one is exchanged for the next, both run. */

/** It adds a room, and lists all. */
export type Version = {name: string; add: string; list: string};

/** Runs today. It knows the size only. */
export const version1: Version = {
  name: 'Version 1',
  add: `INSERT INTO rooms (name, size) VALUES ($1, 'medium')`,
  list: 'SELECT name, size FROM rooms',
};

/** Writes both; where there is no capacity yet, it takes that of the size. */
export const version2: Version = {
  name: 'Version 2',
  add: `INSERT INTO rooms (name, size, capacity) VALUES ($1, 'medium', 7)`,
  list: `SELECT name, coalesce(capacity, CASE size
      WHEN 'small' THEN 4 WHEN 'medium' THEN 8 ELSE 20
    END) AS capacity FROM rooms`,
};

/** Knows the capacity only. */
export const version3: Version = {
  name: 'Version 3',
  add: 'INSERT INTO rooms (name, capacity) VALUES ($1, 7)',
  list: 'SELECT name, capacity FROM rooms',
};
