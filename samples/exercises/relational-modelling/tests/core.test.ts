import {beforeAll, expect, test} from 'vitest';
import {add, ask, columnsOf, keeps, makeOffice, onOffice, refuses, removes} from './office.js';
import {amenity, attendee, booking, location, newBooking, room, roomAmenity, user} from './rows.js';

beforeAll(makeOffice);

const notNull = ['23502'];
const unique = ['23505'];
const check = ['23514'];
const foreignKey = ['23503'];

/** The tables, and whether a column may be missing. */
const tables = {
  locations: ['id', 'name', 'time_zone'],
  rooms: ['id', 'location_id', 'name', 'capacity', 'phone'],
  users: ['id', 'name', 'email'],
  bookings: ['id', 'room_id', 'organizer_id', 'title', 'starts_at', 'ends_at', 'status'],
  booking_attendees: ['booking_id', 'user_id'],
  amenities: ['id', 'name'],
  room_amenities: ['room_id', 'amenity_id'],
};

test.each(Object.entries(tables))(
  '%s has its columns, and only what may be missing is nullable',
  async (table, columns) => {
    const found = await columnsOf(table);
    if (found.size === 0) expect.fail(`There is no table ${table}.`);
    const missing = columns.filter((column) => !found.has(column));
    if (missing.length > 0) expect.fail(`${table} lacks ${missing.join(', ')}.`);
    const nullable = columns.filter((column) => found.get(column)?.isNullable);
    const wrong = nullable.filter((column) => column !== 'phone');
    if (wrong.length > 0) expect.fail(`These let NULL pass: ${wrong.join(', ')}.`);
  },
);

test(
  'an office with everything in it is accepted',
  onOffice(async () => {
    await attendee();
    await roomAmenity();
    await user({email: 'budi@example.com'});
  }),
);

test(
  'no two locations have the same name',
  onOffice(async () => {
    const {name} = await location();
    await refuses('Rule 1.', 'locations', {name, time_zone: 'Asia/Tokyo'}, unique);
  }),
);

test(
  'a room has a name of its own at its location, and may share it with one elsewhere',
  onOffice(async () => {
    const {name, location_id} = await room();
    await refuses('Rule 2.', 'rooms', {location_id, name, capacity: 4}, unique);
    await room({name});
  }),
);

test(
  'a room has a seat at least, and a location that exists',
  onOffice(async () => {
    const {id: location_id} = await location();
    await room({location_id, capacity: 1});
    await refuses('Rule 2.', 'rooms', {location_id, name: 'Damar', capacity: 0}, check);
    await refuses('Rule 2.', 'rooms', {location_id: 999, name: 'Damar', capacity: 2}, foreignKey);
    await refuses('Rule 2.', 'rooms', {location_id, name: 'Damar', capacity: null}, notNull);
  }),
);

test(
  'several rooms have no telephone, and no two have the same number',
  onOffice(async () => {
    await room();
    const {location_id} = await room({phone: '+62 21 555 0101'});
    const same = {location_id, name: 'Damar', capacity: 2, phone: '+62 21 555 0101'};
    await refuses('Rule 2.', 'rooms', same, unique);
  }),
);

test(
  'an address belongs to one user, and is in small letters',
  onOffice(async () => {
    const {email} = await user();
    await user({name: 'Ana'});
    await refuses('Rule 3.', 'users', {name: 'Budi', email}, unique);
    await refuses('Rule 3.', 'users', {name: 'Budi', email: 'Budi@example.com'}, check);
  }),
);

test(
  'a user gets a new address, and keeps the bookings',
  onOffice(async () => {
    const {id} = await user({email: 'ana@example.com'});
    const {id: booking_id} = await booking({organizer_id: id});
    await attendee({booking_id, user_id: id});
    await ask(`UPDATE users SET email = 'ana.putri@example.com' WHERE id = $1`, [id]);
    const [kept] = await ask('SELECT organizer_id FROM bookings WHERE id = $1', [booking_id]);
    expect(kept?.organizer_id).toBe(id);
  }),
);

test(
  'a booking names a room and a user that exist',
  onOffice(async () => {
    await refuses('Rule 4.', 'bookings', await newBooking({room_id: 999}), foreignKey);
    await refuses('Rule 4.', 'bookings', await newBooking({organizer_id: 999}), foreignKey);
  }),
);

test(
  'a title has 1 to 80 characters, and is not blank',
  onOffice(async () => {
    await booking({title: 'x'.repeat(80)});
    const tooLong = await newBooking({title: 'x'.repeat(81)});
    await refuses('Rule 4.', 'bookings', tooLong, ['22001', ...check]);
    await refuses('Rule 4.', 'bookings', await newBooking({title: ''}), check);
    await refuses('Rule 4.', 'bookings', await newBooking({title: '   '}), check);
  }),
);

test(
  'a booking takes 15 minutes to 8 hours',
  onOffice(async () => {
    const from = {starts_at: '2030-01-07T09:00:00Z'};
    await booking({...from, ends_at: '2030-01-07T09:15:00Z'});
    await booking({...from, ends_at: '2030-01-07T17:00:00Z'});
    for (const ends_at of [
      '2030-01-07T09:14:59Z',
      '2030-01-07T17:00:01Z',
      '2030-01-07T08:00:00Z',
    ]) {
      await refuses('Rule 4.', 'bookings', await newBooking({...from, ends_at}), check);
    }
  }),
);

test(
  'a booking starts at the same moment whoever looks',
  onOffice(async () => {
    const where = await newBooking();
    await ask(`SET LOCAL timezone = 'Asia/Jakarta'`);
    const times = {starts_at: '2030-01-07 09:00', ends_at: '2030-01-07 10:00'};
    const {id} = await add('bookings', {...where, ...times});
    await ask(`SET LOCAL timezone = 'UTC'`);
    const [row] = await ask(
      `SELECT extract(epoch FROM starts_at::timestamptz)::int AS second FROM bookings WHERE id = $1`,
      [id],
    );
    const moved = (Number(row?.second) - Date.UTC(2030, 0, 7, 2) / 1000) / 3600;
    expect(moved, `Nine o’clock in Jakarta has moved by ${moved} hours for who looks in UTC.`).toBe(
      0,
    );
  }),
);

test(
  'a booking is confirmed or canceled, and confirmed when nobody says anything',
  onOffice(async () => {
    expect((await booking()).status).toBe('confirmed');
    expect((await booking({status: 'canceled'})).status).toBe('canceled');
    const maybe = await newBooking({status: 'maybe'});
    // An enum, a CHECK and a table of statuses are all right here, and each has its code.
    await refuses('Rule 4.', 'bookings', maybe, ['22P02', '23514', '23503']);
  }),
);

test(
  'a user attends many bookings, each of them once',
  onOffice(async () => {
    const {booking_id, user_id} = await attendee();
    await attendee({booking_id});
    await attendee({user_id});
    await refuses('Rule 5.', 'booking_attendees', {booking_id, user_id}, unique);
    await refuses('Rule 5.', 'booking_attendees', {booking_id, user_id: 999}, foreignKey);
    await refuses('Rule 5.', 'booking_attendees', {booking_id: 999, user_id}, foreignKey);
  }),
);

test(
  'a new kind of amenity is a row, and rooms have each kind once',
  onOffice(async () => {
    const {id: amenity_id, name} = await amenity({name: 'what comes next year'});
    await refuses('Rule 6.', 'amenities', {name}, unique);
    const {room_id} = await roomAmenity({amenity_id});
    await roomAmenity({amenity_id});
    await roomAmenity({room_id});
    await refuses('Rule 6.', 'room_amenities', {room_id, amenity_id}, unique);
    await refuses('Rule 6.', 'room_amenities', {room_id, amenity_id: 999}, foreignKey);
  }),
);

test(
  'what others need is not removed',
  onOffice(async () => {
    const {room_id, organizer_id} = await booking();
    await keeps('Rule 7: a room with bookings.', 'rooms', room_id);
    await keeps('Rule 7: a user who organized a booking.', 'users', organizer_id);
    const {location_id} = await room();
    await keeps('Rule 7: a location with rooms.', 'locations', location_id);
    const {amenity_id} = await roomAmenity();
    await keeps('Rule 7: a kind of amenity that a room has.', 'amenities', amenity_id);
  }),
);

test(
  'lists go with what they belong to',
  onOffice(async () => {
    const {booking_id, user_id} = await attendee();
    await removes('users', user_id);
    await attendee({booking_id});
    await removes('bookings', booking_id);
    expect(await ask('SELECT booking_id FROM booking_attendees')).toEqual([]);
    const {room_id} = await roomAmenity();
    await removes('rooms', room_id);
    expect(await ask('SELECT room_id FROM room_amenities')).toEqual([]);
  }),
);
