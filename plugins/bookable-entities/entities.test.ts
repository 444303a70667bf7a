import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {drawNarrow, drawWide, type Drawing} from './draw';
import {readEntities, schemaFile} from './read';

const bookable = readFileSync(schemaFile, 'utf8');

/** With what Bookable’s schema may come to have: more models, two relations between the same two, one to itself. */
const grown = `${bookable}
model User {
  id        Int       @id
  managerId Int?
  manager   User?     @relation("reports", fields: [managerId], references: [id])
  reports   User[]    @relation("reports")
  profile   Profile?
  organized Attendance[] @relation("organizer")
  attended  Attendance[] @relation("guest")
}

model Profile {
  userId Int  @id @map("user_id")
  user   User @relation(fields: [userId], references: [id])
}

model Attendance {
  bookingId   Int
  organizerId Int
  guestId     Int?
  organizer   User  @relation("organizer", fields: [organizerId], references: [id])
  guest       User? @relation("guest", fields: [guestId], references: [id])
  addedAt     DateTime @default(now()) @db.Timestamptz(3)

  @@id([bookingId, organizerId])
  @@map("attendance")
}
`;

test('entities, columns and relations are those of the schema', () => {
  const {entities, relations} = readEntities(grown);
  expect(entities.map(({name, table}) => `${name} ${table}`)).toEqual([
    'Room rooms',
    'Booking bookings',
    'User User',
    'Profile Profile',
    'Attendance attendance',
  ]);
  const [room, booking, user, , attendance] = entities;
  expect(room?.fields.map(({name}) => name)).toEqual(['id', 'name', 'capacity', 'projector']);
  expect(booking?.fields.find(({name}) => name === 'status')).toMatchObject({
    type: 'BookingStatus',
    values: ['confirmed', 'canceled'],
    attributes: ['@default(confirmed)'],
  });
  expect(booking?.fields.find(({name}) => name === 'startsAt')).toMatchObject({
    column: 'starts_at',
    attributes: ['@db.Timestamptz(3)'],
  });
  expect(booking?.rules).toEqual(['@@index([roomId, startsAt])']);
  expect(user?.fields.map(({name, type}) => `${name} ${type}`)).toEqual([
    'id Int',
    'managerId Int?',
  ]);
  expect(attendance?.rules).toEqual(['@@id([bookingId, organizerId])']);

  const text = relations.map(({one, many, field, isOptional, isUnique}) =>
    [many, field, one, isOptional && 'optional', isUnique && 'unique'].filter(Boolean).join(' '),
  );
  expect(text).toEqual([
    'Booking roomId Room',
    'User managerId User optional',
    'Profile userId User unique',
    'Attendance organizerId User',
    'Attendance guestId User optional',
  ]);
});

test('a schema without models, and a relation that nothing keeps, are refused', () => {
  expect(() => readEntities('')).toThrow('There is no model');
  const loose = 'model A {\n  id Int @id\n  many B[]\n}\nmodel B {\n  id Int @id\n  others A[]\n}';
  expect(() => readEntities(loose)).toThrow('A.many leads to B');
});

for (const [name, schema] of Object.entries({bookable, grown})) {
  for (const draw of [drawWide, drawNarrow]) {
    test(`${draw.name} of ${name} shows everything, inside the drawing and nothing on another`, () => {
      const entities = readEntities(schema);
      const drawing = draw(entities);
      expect(drawing.boxes.map(({entity}) => entity)).toEqual(
        entities.entities.map((entity) => entity.name),
      );
      expect(drawing.lines.map(({relation}) => relation)).toEqual(entities.relations);
      expect(overlaps(drawing)).toEqual([]);
      for (const {x, y, width, height, rows} of drawing.boxes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(drawing.width);
        expect(y + height).toBeLessThanOrEqual(drawing.height);
        for (const row of rows) expect(row.y).toBeLessThan(y + height - 8);
      }
      for (const {path} of drawing.lines) {
        const turns = [...path.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x));
        expect(Math.max(0, ...turns)).toBeLessThanOrEqual(drawing.width);
      }
    });
  }
}

test('a line begins and ends at the boxes it connects', () => {
  for (const draw of [drawWide, drawNarrow]) {
    const {boxes, lines} = draw(readEntities(grown));
    for (const {relation, one, many} of lines) {
      for (const [end, entity] of [
        [one, relation.one],
        [many, relation.many],
      ] as const) {
        const box = boxes.find((each) => each.entity === entity);
        if (!box) throw new Error(`There is no ${entity}.`);
        expect(end.x).toBeCloseTo(end.side === 1 ? box.x + box.width : box.x);
        expect(end.y).toBeGreaterThan(box.y);
        expect(end.y).toBeLessThan(box.y + box.height);
      }
    }
  }
});

function overlaps({boxes}: Drawing): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const beside = a.x + a.width < b.x || b.x + b.width < a.x;
      const below = a.y + a.height < b.y || b.y + b.height < a.y;
      return beside || below ? [] : [`${a.entity} and ${b.entity}`];
    }),
  );
}
