/** The lesson’s programs print what the page shows. They share one database here, so what changes it for good comes last. */
import {expect, test} from 'vitest';
import {emptyDatabase, readSample} from '#testing/database.js';
import {printed} from '#testing/printed.js';
import {PrismaClient} from './office/generated/client.js';
import {PrismaClient as StrictClient} from './strict/generated/client.js';

test.each(['rooms', 'shapes', 'loop', 'at-once', 'refused', 'cancel', 'cancel-mended'])(
  '%s',
  async (name) => {
    const output = await printed(() => import(`./office/${name}.ts`));
    await expect(output).toMatchFileSnapshot(`output/${name}.txt`);
  },
);

test('without an adapter there is no client', async () => {
  const Client = PrismaClient as unknown as new () => object;
  let message = '';
  try {
    new Client();
  } catch (error) {
    message = String(error);
  }
  await expect(`${message}\n`).toMatchFileSnapshot('output/no-adapter.txt');
});

test('strictUndefinedChecks refuses undefined, before anything is sent', async () => {
  const db = await emptyDatabase();
  await db.exec(readSample('lessons/prisma-client/office/tables.sql'));
  const prisma = new StrictClient({adapter: db.adapter()});
  const organizer: string | undefined = undefined;
  const error: unknown = await prisma.booking
    .deleteMany({where: {organizer}})
    .catch((reason: unknown) => reason);
  expect(await prisma.booking.count()).toBe(4);
  await prisma.$disconnect();
  const said = error instanceof Error ? error.message.split('\n').at(-1) : '';
  await expect(`${said}\n`).toMatchFileSnapshot('output/strict.txt');
});
