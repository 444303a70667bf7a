/** What a client sends to add a room. For now we believe it; the next lesson ends that. */
export type NewRoom = {name: string; capacity: number};

/** What a client sends to change a room: only what shall be different. */
export type RoomChange = Partial<NewRoom>;

export type Room = NewRoom & {readonly id: number};
