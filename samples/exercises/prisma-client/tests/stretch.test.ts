import {afterEach, beforeEach, expect, test} from 'vitest';
import {makeTables, startApi, type Api} from './api.js';

let api: Api;
beforeEach(async () => {
  await makeTables();
  api = await startApi();
});
// Where the application did not start, there is none to close.
afterEach(() => api?.close());

test('Prisma refuses undefined in a where, and sends nothing', async () => {
  const {PrismaService} = await import('../work/prisma.service.js');
  expect(PrismaService, 'prisma.service.ts has no PrismaService').toBeDefined();
  const prisma = api.app.get(PrismaService);
  const organizer: string | undefined = undefined;
  const removal = prisma.booking.deleteMany({where: {organizer}});
  await expect(removal).rejects.toThrow('explicitly `undefined` values are not allowed');
  expect(api.statements).toEqual([]);
});

test('a filter that is left out still does not matter', async () => {
  await api.send('post', '/rooms', {name: 'Banda', capacity: 8});
  await api.send('post', '/rooms', {name: 'Ceram', capacity: 20, projector: true});
  for (const [query, count] of [
    ['', 2],
    ['?minCapacity=8', 2],
    ['?projector=true', 1],
  ] as const) {
    const {status, body} = await api.send('get', `/rooms${query}`);
    expect({query, status, rooms: (body as unknown[]).length}).toEqual({
      query,
      status: 200,
      rooms: count,
    });
  }
});
