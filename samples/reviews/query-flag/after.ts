export type RoomFilter = {projector?: boolean; minCapacity?: number};

/** The client’s mistake: the exception filter answers 400 with the message. */
export class BadQuery extends Error {
  override name = 'BadQuery';
}

/** Reads the query string of `GET /rooms`; what is absent filters nothing. */
export function readRoomFilter(query: URLSearchParams): RoomFilter {
  const filter: RoomFilter = {};

  const projector = query.get('projector');
  if (projector !== null) filter.projector = readFlag('projector', projector);

  const minCapacity = query.get('minCapacity');
  if (minCapacity !== null) {
    filter.minCapacity = readCount('minCapacity', minCapacity);
  }

  return filter;
}

function readFlag(name: string, text: string): boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw new BadQuery(`${name} must be true or false`);
}

function readCount(name: string, text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new BadQuery(`${name} must be a whole number from 1 to 999`);
}
