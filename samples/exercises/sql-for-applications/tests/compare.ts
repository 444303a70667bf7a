/** Says in words how what a statement returned differs from what was asked for. */
import type {Table} from '#testing/database.js';

/** A value as the questions have it: numbers may be spelled in several ways, 1.5 or 1.50. */
export type Value = string | number | boolean | null;

type Row = readonly (string | null)[];

/** The difference in words; undefined when there is none. */
export function difference(
  columns: readonly string[],
  expected: readonly (readonly Value[])[],
  found: Table,
  isOrdered: boolean,
): string | undefined {
  const names = differenceOfColumns(columns, found.columns);
  if (names) return names;

  const wanted = expected.map((row) => row.map(spell));
  const given = found.rows.map((row) => row.map(spell));
  const missing = without(wanted, given);
  const extra = without(given, wanted);
  if (missing.length + extra.length > 0) {
    const [first] = missing;
    const twin = first && closest(first, extra);
    return [
      countRows(given.length, wanted.length),
      ...(first && twin ? [differenceOfRows(columns, first, twin)] : []),
      ...list('Missing', missing, given),
      ...list('Too much', extra, wanted),
    ].join('\n');
  }

  const at = isOrdered ? wanted.findIndex((row, index) => !same(row, given[index])) : -1;
  if (at === -1) return undefined;
  return [
    'The rows are right, but not in the order that is asked for.',
    `Row ${at + 1} should be ${show(wanted[at])}, and is ${show(given[at])}.`,
  ].join('\n');
}

function differenceOfColumns(wanted: readonly string[], given: readonly string[]) {
  if (wanted.join() === given.join()) return undefined;
  const yours = given.length === 0 ? 'none: nothing is returned' : given.join(', ');
  const isOrderOnly = [...wanted].sort().join() === [...given].sort().join();
  return [
    `The columns are ${isOrderOnly ? 'in another order than asked for' : 'not those that are asked for'}.`,
    `Expected: ${wanted.join(', ')}`,
    `Yours:    ${yours}`,
  ].join('\n');
}

/** The first column in which two rows differ. */
function differenceOfRows(columns: readonly string[], wanted: Row, given: Row): string {
  const at = wanted.findIndex((value, index) => value !== given[index]);
  const value = (row: Row) => row[at] ?? 'NULL';
  return `In ${show(given)} the column ${columns[at]} should be ${value(wanted)}, and is ${value(given)}.`;
}

function list(label: string, some: Row[], others: Row[]): string[] {
  if (some.length === 0) return [];
  const [first] = some;
  const count = (all: Row[]) => all.filter((row) => same(row, first)).length;
  const again = first && others.some((row) => same(row, first));
  const shown = some.slice(0, 3).map(show).join(' ');
  return [
    `${label}: ${shown}${some.length > 3 ? ` and ${some.length - 3} more` : ''}`,
    ...(again && label === 'Too much'
      ? [`${show(first)} stands ${count(some) + count(others)} times, and should ${count(others)}.`]
      : []),
  ];
}

/** The row that has most values in common with another one, if it is at least half of them. */
function closest(row: Row, others: readonly Row[]): Row | undefined {
  const common = (other: Row) => other.filter((value, index) => value === row[index]).length;
  const best = [...others].sort((a, b) => common(b) - common(a))[0];
  return best && common(best) * 2 >= row.length ? best : undefined;
}

/** What is left of the rows when the others are taken away, each once. */
function without(some: readonly Row[], others: readonly Row[]): Row[] {
  const left = [...others];
  return some.filter((row) => {
    const at = left.findIndex((other) => same(row, other));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const same = (a: Row, b: Row | undefined) => JSON.stringify(a) === JSON.stringify(b);
const show = (row: Row | undefined) =>
  row ? `(${row.map((value) => value ?? 'NULL').join(', ')})` : 'none';
const countRows = (given: number, wanted: number) =>
  given === wanted
    ? `It returns ${given} ${given === 1 ? 'row' : 'rows'}, but not the right ones.`
    : `It returns ${given} ${given === 1 ? 'row' : 'rows'} instead of ${wanted}.`;

/** PostgreSQL writes 1.5000 and t. */
function spell(value: Value): string | null {
  if (value === null) return null;
  if (value === true) return 't';
  if (value === false) return 'f';
  return /^-?\d+\.\d+$/.test(String(value)) ? String(Number(value)) : String(value);
}
