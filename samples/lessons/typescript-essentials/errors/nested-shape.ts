type Room = {name: string; capacity: number};
type Booking = {title: string; room: Room};

export const booking: Booking = {
  title: 'Planning',
  room: {name: 'Banda', capacity: '8'},
};
