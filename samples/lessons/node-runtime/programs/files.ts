import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'bookings-'));
const path = join(folder, 'bookings.txt');
await writeFile(path, '2030-01-07T09:00:00Z Planning ☕\n'.repeat(30_000));

// #region whole
import {readFile} from 'node:fs/promises';

const text = await readFile(path, 'utf8');
console.log(`Whole: ${text.length} characters at once.`);
// #endregion whole

// #region stream
import {createReadStream} from 'node:fs';

let pieces = 0;
let largest = 0;
for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
  pieces += 1;
  largest = Math.max(largest, piece.length);
}
console.log(`As a stream: ${pieces} pieces, none of more than ${largest} bytes.`);
// #endregion stream

// #region lines
import {createInterface} from 'node:readline';

let lines = 0;
for await (const line of createInterface({input: createReadStream(path)})) {
  if (line.endsWith('☕')) lines += 1;
}
console.log(`Line by line: ${lines} whole lines.`);
// #endregion lines

await rm(folder, {recursive: true});
