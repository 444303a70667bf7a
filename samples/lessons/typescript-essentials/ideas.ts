/** The small pieces of the lesson’s first part; each compiles, and ideas.test.ts runs what can be run. */
import type {Result} from '../../bookable/foundations/slots.js';

// #region types
export type Room = {
  readonly id: number; // may be read, never changed
  name: string;
  capacity: number;
  floor?: number; // may be left out
};

export function fits(room: Room, people: number): boolean {
  const free = room.capacity - people; // inferred: a number
  return free >= 0;
}
// #endregion types

// #region narrow
export function firstLetter(input: unknown): string {
  if (typeof input !== 'string') return '?'; // up to here: unknown
  return input.charAt(0).toUpperCase(); // from here on: string
}
// #endregion narrow

// #region generic
/** The values of the results that have one. */
export function valuesOf<Value>(results: Result<Value, string>[]): Value[] {
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}
// #endregion generic

// #region biggest
type Sized = {capacity: number};

export function biggest<Item extends Sized>(items: Item[]): Item | undefined {
  return items.toSorted((a, b) => b.capacity - a.capacity)[0];
}
// #endregion biggest

// #region derive
export type RoomSummary = Pick<Room, 'id' | 'name'>; // only these
export type NewRoom = Omit<Room, 'id'>; // all but this one
export type RoomChange = Partial<NewRoom>; // the same, all of it optional
export type Floor = Room['floor']; // of one property: number | undefined
// #endregion derive

// #region extract
type Ticket =
  {id: number; state: 'open'; priority: number} | {id: number; state: 'closed'; closedAt: string};

export type ClosedTicket = Extract<Ticket, {state: 'closed'}>; // one kind
export type TicketDraft = Omit<ClosedTicket, 'id'>; // of it, all but the id
// #endregion extract

// #region satisfies
type Place = 'desk' | 'room' | 'hall';

export const shortest = {
  desk: 30,
  room: 15,
  hall: 60,
} satisfies Record<Place, number>; // one for each place
// #endregion satisfies

// #region as-const
export const week = ['Mon', 'Tue', 'Wed'] as const; // not just string[]
export type Day = (typeof week)[number]; // 'Mon' | 'Tue' | 'Wed'
// #endregion as-const
