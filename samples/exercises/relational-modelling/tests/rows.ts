/** Rows that the brief allows, each with what it needs. What is given replaces what would be there. */
import {add, type Row} from './office.js';

let count = 0;
/** A name that nothing else has. */
export const fresh = (word: string) => `${word} ${(count += 1)}`;

export const location = (row: Row = {}) =>
  add('locations', {name: fresh('Jakarta'), time_zone: 'Asia/Jakarta', ...row});

export async function room(row: Row = {}): Promise<Row> {
  const location_id = row.location_id ?? (await location()).id;
  return add('rooms', {location_id, name: fresh('Banda'), capacity: 8, ...row});
}

export const user = (row: Row = {}) =>
  add('users', {name: 'Ana', email: `ana${fresh('').trim()}@example.com`, ...row});

/** What a booking needs: a room, an organizer and the rest. */
export async function newBooking(row: Row = {}): Promise<Row> {
  return {
    room_id: row.room_id ?? (await room()).id,
    organizer_id: row.organizer_id ?? (await user()).id,
    title: 'Planning',
    starts_at: '2030-01-07T09:00:00+07:00',
    ends_at: '2030-01-07T10:00:00+07:00',
    ...row,
  };
}

export const booking = async (row: Row = {}) => add('bookings', await newBooking(row));

export async function attendee(row: Row = {}): Promise<Row> {
  const booking_id = row.booking_id ?? (await booking()).id;
  const user_id = row.user_id ?? (await user()).id;
  return add('booking_attendees', {booking_id, user_id});
}

export const amenity = (row: Row = {}) => add('amenities', {name: fresh('whiteboard'), ...row});

export async function roomAmenity(row: Row = {}): Promise<Row> {
  const room_id = row.room_id ?? (await room()).id;
  const amenity_id = row.amenity_id ?? (await amenity()).id;
  return add('room_amenities', {room_id, amenity_id});
}
