/** Your endpoint on 500 bookings: ten rooms at fifty times, so that ten start at each moment; and ten titles, each 50 times. */
import 'reflect-metadata';
import {Controller, Get, Inject, Query, type INestApplication} from '@nestjs/common';
import {APP_FILTER} from '@nestjs/core';
import {Test} from '@nestjs/testing';
import request from 'supertest';
import type {App} from 'supertest/types.js';
import {expect} from 'vitest';
import {PrismaClient} from '#bookable/data/generated/client.js';
import {ProblemFilter} from '#bookable/http-apis/problem.filter.js';
import {validation} from '#bookable/http-apis/validation.js';
import {bookableDatabase, type Database} from '#testing/database.js';
import {bookingsQuery, type BookingsQuery} from '../work/bookings.query.js';
import {BookingsService} from '../work/bookings.service.js';

@Controller('bookings')
class BookingsController {
  constructor(@Inject(BookingsService) private readonly bookings: BookingsService) {}

  @Get()
  list(@Query({schema: bookingsQuery}) query: BookingsQuery) {
    return this.bookings.page(query);
  }
}

/** A booking, as the API sends it. */
export type Item = {id: number; title: string; startsAt: string; status: string};
type Page = {items: Item[]; nextCursor: string | null};
type Filters = Record<string, string | number>;

/** The ids of all bookings, in the order in which they start. */
export const all = Array.from({length: 500}, (_, index) => index + 1);

/** What a test needs. */
export type Api = {
  db: Database;
  /** How many statements Prisma has sent. */
  statements: () => number;
  status(query: Filters): Promise<number>;
  page(query: Filters): Promise<Page>;
  /** Reads from the first page to the last; `between` happens before each further one. */
  ids(query: Filters, between?: () => Promise<unknown>): Promise<number[]>;
  close(): Promise<void>;
};

/** Starts your endpoint on a database of its own. */
export async function startApi(): Promise<Api> {
  const db = await bookableDatabase();
  await db.exec(`
    INSERT INTO rooms (name, capacity) SELECT 'Room ' || n, 8 FROM generate_series(1, 10) AS n;
    INSERT INTO bookings (room_id, title, attendees, starts_at, ends_at, status)
    SELECT 1 + n % 10, 'Meeting ' || n * 7 % 10, 4, start, start + interval '1 hour',
      (CASE WHEN n % 4 = 0 THEN 'canceled' ELSE 'confirmed' END)::booking_status
    FROM generate_series(0, 499) AS n,
      LATERAL (SELECT timestamptz '2030-01-07 08:00Z' + (n / 10) * interval '1 hour' AS start) AS time;
  `);
  let statements = 0;
  const prisma = new PrismaClient({
    adapter: db.adapter(),
    log: [{emit: 'event', level: 'query'}],
  });
  prisma.$on('query', () => {
    statements += 1;
  });
  const module = await Test.createTestingModule({
    controllers: [BookingsController],
    providers: [
      {provide: BookingsService, useFactory: () => new BookingsService(prisma)},
      validation,
      {provide: APP_FILTER, useClass: ProblemFilter},
    ],
  }).compile();
  const app = await module.createNestApplication<INestApplication<App>>({logger: false}).init();

  const get = (query: Filters) => request(app.getHttpServer()).get('/bookings').query(query);
  const page = async (query: Filters) => {
    const {status, body} = await get(query);
    const shown = `GET /bookings?${new URLSearchParams(query as Record<string, string>)}`;
    expect(status, `${shown} answers ${JSON.stringify(body)}`).toBe(200);
    const found = body as Partial<Page>;
    const cursor = found.nextCursor === null ? 'null' : typeof found.nextCursor;
    expect(
      {keys: Object.keys(found).sort(), items: Array.isArray(found.items), nextCursor: cursor},
      shown,
    ).toEqual({
      keys: ['items', 'nextCursor'],
      items: true,
      nextCursor: cursor === 'null' ? 'null' : 'string',
    });
    return body as Page;
  };
  return {
    db,
    statements: () => statements,
    status: async (query) => (await get(query)).status,
    page,
    ids: async (query, between = () => Promise.resolve()) => {
      const found: number[] = [];
      let cursor: string | null = null;
      do {
        if (cursor) await between();
        const {items, nextCursor}: Page = await page({...query, ...(cursor && {cursor})});
        found.push(...items.map(({id}) => id));
        if (found.length > 1000) throw new Error('The list does not end: 1,000 bookings of 500.');
        cursor = nextCursor;
      } while (cursor);
      return found;
    },
    close: async () => {
      await app.close();
      await prisma.$disconnect();
    },
  };
}
