// #region trap
export type Room = {readonly name: string; readonly amenities: string[]};

/** A room with one amenity more. The given room stays as it is. */
export function withAmenity(room: Room, amenity: string): Room {
  const copy = {...room};
  copy.amenities.push(amenity);
  return copy;
}
// #endregion trap

// #region fix
export type FixedRoom = {readonly name: string; readonly amenities: readonly string[]};

/** A room with one amenity more. The given room stays as it is. */
export function withOneMore(room: FixedRoom, amenity: string): FixedRoom {
  return {...room, amenities: [...room.amenities, amenity]};
}
// #endregion fix

/** Compiles only as long as the list refuses `push`. */
export const isReadonly: FixedRoom['amenities'] extends string[] ? never : true = true;
