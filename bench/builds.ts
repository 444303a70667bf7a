import type {Row, Table} from './figures';
import {SiteCopy} from './site-copy';

/** What it takes to build a site with so many pages more than ours: from nothing, and after one page was edited. */
export function measureBuilds(sizes: readonly number[], runs: number): Table {
  const copy = new SiteCopy();
  const rows = sizes.flatMap((size) => {
    const cold: Row = {site: 'ours', of: `${size} pages more, cold`, values: {}};
    const warm: Row = {site: 'ours', of: `${size} pages more, warm`, values: {}};
    copy.grow(size);
    for (let run = 1; run <= runs; run += 1) {
      copy.cool();
      build(copy, cold);
      copy.edit();
      build(copy, warm);
    }
    return [cold, warm];
  });
  const names = Object.keys(rows[0]?.values ?? {});
  return {
    title: 'Builds: this site, and generated pages beside its own',
    columns: names.map((name) => ({name})),
    rows,
  };
}

function build(copy: SiteCopy, {values}: Row): void {
  const steps = copy.build();
  const sum = (of: 'wall' | 'processor') => steps.reduce((all, step) => all + step[of], 0);
  const figures = [
    ['processor, s', sum('processor')],
    ['wall, s', sum('wall')],
    ...steps.map(({step, processor}) => [`of it ${step}, s`, processor] as const),
  ] as const;
  for (const [name, figure] of figures) (values[name] ??= []).push(figure);
}
