import {readFileSync} from 'node:fs';

/** A row of the table, as the reader has written it. */
export type Row = {
  need: number;
  method: string;
  path: string;
  success: string;
  failures: {status: number; when: string}[];
  idempotent: string;
  cache: string;
};

/** The text of a file in the folder `work`. */
export function readWork(name: string): string {
  return readFileSync(new URL(`../work/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

/** The rows of endpoints.md that begin with the number of a need. */
export function readRows(): Row[] {
  return readWork('endpoints.md')
    .split('\n')
    .filter((line) => /^\s*\|\s*\d+\s*\|/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.replaceAll('`', '').trim());
      const [, need = '', method = '', path = '', success = '', ...rest] = cells;
      const [idempotent = '', cache = '', failures = ''] = rest;
      return {
        need: Number(need),
        method: method.toUpperCase(),
        path,
        success,
        failures: failures
          .split(/[,;]\s*(?=\d{3}\b)/)
          .filter((text) => text !== '' && !isNothing(text))
          .map((text) => ({
            status: Number.parseInt(text, 10),
            when: text.replace(/^\d+\s*/, ''),
          })),
        idempotent: idempotent.toLowerCase(),
        cache: cache.toLowerCase(),
      };
    });
}

/** What one writes where there is nothing to say. */
export const isNothing = (cell: string) => /^[-–—]?$/.test(cell);

/** The remarks of the review, each with its answer. */
export function readReview() {
  const [, review = ''] = readWork('endpoints.md').split(/^## The review$/m);
  return {
    reviewer: /^Reviewed by:(.*)$/m.exec(review)?.[1]?.trim() ?? '',
    remarks: [...review.matchAll(/^- Remark:([^\n]*)\n\s*Answer:([^\n]*)/gm)].map(
      ([, remark = '', answer = '']) => ({remark: remark.trim(), answer: answer.trim()}),
    ),
  };
}
