/** Makes a test of each question. */
import {test} from 'vitest';
import {difference} from './compare.js';
import {run} from './office.js';
import type {Question} from './questions.js';

export function checkAll(questions: Question[]): void {
  for (const question of questions) {
    const {file, does} = question;
    test(`${file} ${does}`, () => check(question));
  }
}

async function check({file, columns, isOrdered, look, runs}: Question): Promise<void> {
  for (const {values, rows, then} of runs) {
    const {returned, seen} = await run(file, values, look?.sql);
    const given = values?.map((value, index) => `$${index + 1} = ${value ?? 'NULL'}`).join(', ');
    // The message is all that a reader sees.
    const fail = (...lines: string[]) => {
      throw new Error([...(given ? [`With ${given}:`] : []), ...lines].join('\n'));
    };
    const problem = difference(columns, rows, returned, isOrdered === true);
    if (problem) fail(problem);
    if (!look || !then || !seen) continue;
    const left = difference(look.columns, then, seen, false);
    if (left) fail(`What it returns is right. But then, ${look.sql}:`, left);
  }
}
