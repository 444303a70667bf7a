/** Prisma’s own command on a copy of Bookable’s schema and migrations: what it prints, and what it makes. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {emptyDatabase, type Database} from '#testing/database.js';
import {prisma} from '#testing/prisma-command.js';

const samples = fileURLToPath(new URL('../..', import.meta.url));
const config = ['--config', 'bookable/data/prisma.config.ts'];

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bookable-'));
  for (const name of ['prisma.config.ts', 'schema.prisma', 'migrations']) {
    const path = join('bookable', 'data', name);
    cpSync(join(samples, path), join(folder, path), {recursive: true});
  }
  symlinkSync(join(samples, 'node_modules'), join(folder, 'node_modules'));
  db = await emptyDatabase();
});
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const data = (...path: string[]) => join(folder, 'bookable', 'data', ...path);
const edit = (file: string, change: (text: string) => string) => {
  writeFileSync(data(file), change(readFileSync(data(file), 'utf8')));
};

test('deploy applies each migration, and notes it', async () => {
  const said = prisma(folder, 'migrate', 'deploy', ...config);
  await expect(said).toMatchFileSnapshot('output/deploy.txt');
  const notes = await db.answers(
    `SELECT migration_name, left(checksum, 8) AS checksum, applied_steps_count
     FROM _prisma_migrations ORDER BY started_at;`,
  );
  await expect(notes).toMatchFileSnapshot('output/notes.txt');
});

test('the seed runs once for each time it is asked to, and by no other command', async () => {
  expect(await db.answers('SELECT FROM rooms;')).toContain('(0 rows)');
  const said = prisma(samples, 'db', 'seed', ...config);
  await expect(said).toMatchFileSnapshot('output/seed.txt');
});

test('a migration is made of the difference, and warns of a required column in a filled table', async () => {
  edit('schema.prisma', (text) => text.replace('  bookings  Booking[]', '$&\n  floor     Int'));
  const name = ['--create-only', '--name', 'room_floor'];
  const said = prisma(folder, 'migrate', 'dev', ...name, ...config);
  await expect(said).toMatchFileSnapshot('output/create-only.txt');
  const made = readdirSync(data('migrations')).find((file) => file.endsWith('_room_floor')) ?? '';
  const sql = readFileSync(data('migrations', made, 'migration.sql'), 'utf8');
  await expect(sql).toMatchFileSnapshot('output/room-floor.sql');
  rmSync(data('migrations', made), {recursive: true});
});

test('who edits an applied migration is told by dev, and by deploy is not', async () => {
  edit('migrations/0001_rooms_and_bookings/migration.sql', (text) => `${text}\n-- A comment.\n`);
  expect(prisma(folder, 'migrate', 'deploy', ...config)).toContain('No pending migrations');
  const said = prisma(folder, 'migrate', 'dev', ...config);
  await expect(said).toMatchFileSnapshot('output/edited.txt');
});
