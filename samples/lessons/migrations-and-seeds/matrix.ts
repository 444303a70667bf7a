/** Runs every version of the code after every step of the change, and prints which of them work. */
import {readFileSync} from 'node:fs';
import type {Client, Version} from './versions.js';

/** A database that also runs files of SQL, as PGlite does. */
export type Database = Client & {exec(sql: string): Promise<unknown>};

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The steps of a change: what is done, and the file that does it. */
export const expandAndContract = [
  'before.sql',
  'screens/1-expand.sql',
  'screens/2-backfill.sql',
  'screens/3-check.sql',
  'screens/4-validate.sql',
  'screens/5-require.sql',
  'screens/6-contract.sql',
];

// #region outcome
/** Lets one version work, and takes it back: “works”, or what went wrong. */
export async function outcome(db: Database, version: Version): Promise<string> {
  await db.exec('BEGIN');
  try {
    await db.query(version.add, ['Flores']);
    const {rows} = await db.query(version.list);
    const isKnown = (rows as {screens: unknown}[]).every(({screens}) => screens !== null);
    return isKnown ? 'works' : 'reads NULL';
  } catch (error) {
    return String((error as {code?: unknown}).code);
  } finally {
    await db.exec('ROLLBACK');
  }
}
// #endregion outcome

/** The table of versions and steps. */
export async function matrix(
  db: Database,
  versions: Record<string, Version>,
  steps: string[],
): Promise<string> {
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => cell.padEnd(at === 0 ? 24 : 12))
      .join('')
      .trimEnd();
  const lines = [line(['after', ...Object.keys(versions)])];
  for (const step of steps) {
    await db.exec(read(step));
    const cells = [];
    for (const version of Object.values(versions)) cells.push(await outcome(db, version));
    lines.push(line([step.replace('screens/', ''), ...cells]));
  }
  return lines.join('\n');
}
