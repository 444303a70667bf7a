export type RoomFilter = {projector?: boolean; minCapacity?: number};

/** Reads the query string of `GET /rooms`; what is absent filters nothing. */
export function readRoomFilter(query: URLSearchParams): RoomFilter {
  const filter: RoomFilter = {};

  const projector = query.get('projector');
  if (projector) filter.projector = Boolean(projector);

  const minCapacity = query.get('minCapacity');
  if (minCapacity) filter.minCapacity = parseInt(minCapacity, 10);

  return filter;
}
