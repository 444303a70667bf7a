/** Figures, the goals they are held against, and the tables that show both. */

/** What a column holds: its name with the unit, and the most that our own figure should be, if there is a goal. */
export type Column = {name: string; goal?: number | 'least of all'};

/** What was measured of one thing: for each column, by its name, a figure a run. */
export type Row = {site: string; of: string; values: Record<string, number[]>};

/** The site of the first row is our own; the goals are for it. */
export type Table = {title: string; columns: readonly Column[]; rows: readonly Row[]};

/** @throws when there are no values: nothing is not 0 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
}

/** “12 (10–15)”: the median, with the least and the most where they differ; a dash when there is nothing. */
export function describe(values: readonly number[] = []): string {
  if (values.length === 0) return '–';
  const least = round(Math.min(...values));
  const most = round(Math.max(...values));
  return round(median(values)) + (least === most ? '' : ` (${least}–${most})`);
}

/** Two decimals below one, one below a hundred, none above: as much as a figure of this kind can be trusted. */
function round(value: number): string {
  return String(Number(value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0)));
}

/** The table in Markdown, with each goal in the head of its column, and without columns that no row has. */
export function toMarkdown({title, columns, rows}: Table): string {
  const shown = columns.filter(({name}) => rows.some(({values}) => values[name]?.length));
  const heads = shown.map(({name, goal}) => (goal === undefined ? name : `${name} (${say(goal)})`));
  const lines = [
    ['site', 'of', ...heads],
    ['---', '---', ...heads.map(() => '--:')],
    ...rows.map(({site, of, values}) => [
      site,
      of,
      ...shown.map(({name}) => describe(values[name])),
    ]),
  ];
  return [`## ${title}`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function say(goal: number | 'least of all'): string {
  return `goal: ${typeof goal === 'number' ? `≤ ${goal}` : goal}`;
}

/** The goals that our own site misses by its medians, each in a few words. */
export function missedGoals({columns, rows}: Table): string[] {
  const isOurs = (row: Row) => row.site === rows[0]?.site;
  const missed = rows.filter(isOurs).flatMap(({of, values}) =>
    columns.map(({name, goal}) => {
      const ours = values[name]?.length ? median(values[name]) : undefined;
      const others = rows
        .filter((row) => row.of === of && !isOurs(row) && row.values[name]?.length)
        .map((row) => median(row.values[name] ?? []));
      const most = goal === 'least of all' ? Math.min(...others) : goal;
      if (ours === undefined || most === undefined || ours <= most) return '';
      return `${name}, ${of}: ${round(ours)} instead of ${round(most)}`;
    }),
  );
  return missed.filter(Boolean);
}

/** What there is no figure for, though our own site should have one. */
export function unmeasured({title, columns, rows}: Table): string[] {
  return rows
    .filter(({site}) => site === rows[0]?.site)
    .flatMap(({of, values}) =>
      columns.map(({name}) => (values[name]?.length ? '' : `${name}, ${of}`)),
    )
    .filter(Boolean)
    .map((what) => `${title}: no figure for ${what}`);
}
