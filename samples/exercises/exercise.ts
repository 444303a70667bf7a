/**
 * Tells a reader how far an exercise is, in plain words: `npm run exercise typescript-essentials`. The first time it puts the
 * starter into the folder `work`, which is the reader’s own.
 */
import {cpSync, existsSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {exercises, lessons, needsServer, runTests, type Outcome} from './run.js';

async function main([lesson = '', ...rest]: string[]): Promise<boolean> {
  if (!lessons.includes(lesson) || rest.length > 0) {
    console.error(
      lesson ? `There is no exercise "${[lesson, ...rest].join(' ')}".` : 'Name a lesson.',
    );
    console.error(`There are: ${lessons.join(', ')}. For example: npm run exercise ${lessons[0]}`);
    return false;
  }
  const folder = join(exercises, lesson);
  const work = join(folder, 'work');
  const shown = relative(process.cwd(), work);
  if (!existsSync(work)) {
    cpSync(join(folder, 'starter'), work, {recursive: true});
    console.log(`Your files are now in ${shown}. Edit them there, and run this command again.`);
    console.log('To start afresh, delete that folder.\n');
  }

  if (needsServer.includes(lesson) && !process.env.DATABASE_URL) {
    console.error(
      'This exercise lets two clients meet in a real PostgreSQL. Say where it is, for example:',
    );
    console.error(
      `DATABASE_URL=postgresql://postgres:secret@localhost:5432/postgres npm run exercise ${lesson}`,
    );
    console.error('The tests make a database of their own on that server, and drop it afterwards.');
    return false;
  }
  const outcomes = await runTests(folder);
  const isStretch = ({file}: Outcome) => basename(file).startsWith('stretch');
  const core = show(
    'Core task',
    outcomes.filter((outcome) => !isStretch(outcome)),
  );
  const stretch = show('Stretch', outcomes.filter(isStretch));
  if (!core) console.log(`Not done yet. Edit ${shown}, beginning with the first ✗.`);
  else if (!stretch) console.log('The core task is done. The stretch is yours to choose.');
  else console.log('Everything is done. Compare with the folder solution.');
  return core;
}

/** Prints what came of some tests, and tells whether all passed. */
function show(title: string, outcomes: Outcome[]): boolean {
  const done = outcomes.filter(({passed}) => passed).length;
  console.log(`${title}: ${done} of ${outcomes.length}`);
  for (const {name, passed, message} of outcomes) {
    console.log(`  ${passed ? '✓' : '✗'} ${name}`);
    if (!passed) console.log(message.replace(/^/gm, '      '));
  }
  console.log();
  return done === outcomes.length;
}

if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
