import {readSample} from '#testing/database.js';

/** A region of an SQL file of the questions, as the page shows it. */
export function region(file: string, name: string): string {
  const sql = readSample(`stages/data/${file}.sql`)
    .split(`-- #region ${name}\n`)[1]
    ?.split(`-- #endregion ${name}\n`)[0];
  if (!sql) throw new Error(`${file}.sql has no region "${name}".`);
  return sql;
}
